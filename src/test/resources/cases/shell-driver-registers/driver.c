/* A small register file behind one device: what the shell writes and reads is what dd, od, printf and read see. */
#include <linux/module.h>
#include <linux/fs.h>
#include <linux/miscdevice.h>
#include <linux/uaccess.h>

MODULE_LICENSE("GPL");

static char registers[16] = "0123456789abcdef";

static ssize_t reg_read(struct file *file, char __user *to, size_t count, loff_t *pos)
{
	pr_info("read %zu at %lld\n", count, *pos);
	return simple_read_from_buffer(to, count, pos, registers, sizeof(registers));
}

static ssize_t reg_write(struct file *file, const char __user *from, size_t count, loff_t *pos)
{
	pr_info("write %zu at %lld\n", count, *pos);
	if (*pos >= sizeof(registers))
		return -ENOSPC;
	return simple_write_to_buffer(registers, sizeof(registers), pos, from, count);
}

static loff_t reg_llseek(struct file *file, loff_t offset, int whence)
{
	return fixed_size_llseek(file, offset, whence, sizeof(registers));
}

static const struct file_operations reg_fops = {
	.owner = THIS_MODULE,
	.read = reg_read,
	.write = reg_write,
	.llseek = reg_llseek,
};

static struct miscdevice reg_device = {
	.minor = MISC_DYNAMIC_MINOR,
	.name = "registers",
	.fops = &reg_fops,
	.mode = 0640,
};

module_misc_device(reg_device);
