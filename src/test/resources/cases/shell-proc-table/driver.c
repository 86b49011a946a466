/* A table in /proc that scripts read line by line, and knobs beside it that they turn. */
#include <linux/module.h>
#include <linux/proc_fs.h>
#include <linux/seq_file.h>
#include <linux/uaccess.h>

MODULE_LICENSE("GPL");

static int rows = 3, step = 1;

static void *table_start(struct seq_file *m, loff_t *pos)
{
	return *pos <= rows ? pos : NULL;
}

static void *table_next(struct seq_file *m, void *v, loff_t *pos)
{
	++*pos;
	return *pos <= rows ? pos : NULL;
}

static void table_stop(struct seq_file *m, void *v)
{
}

static int table_show(struct seq_file *m, void *v)
{
	loff_t n = *(loff_t *)v;

	if (n == 0)
		seq_puts(m, "name     value  hex\n");
	else
		seq_printf(m, "row%-5lld %6lld  0x%04llx\n", n, n * step, n * step);
	return 0;
}

static const struct seq_operations table_ops = {
	.start = table_start, .next = table_next, .stop = table_stop, .show = table_show,
};

static int table_open(struct inode *inode, struct file *file)
{
	return seq_open(file, &table_ops);
}

static const struct proc_ops table_proc_ops = {
	.proc_open = table_open, .proc_read = seq_read, .proc_lseek = seq_lseek, .proc_release = seq_release,
};

static ssize_t knob_write(struct file *file, const char __user *from, size_t count, loff_t *pos)
{
	char text[16] = "", name[8];
	int value;

	if (count >= sizeof(text))
		return -E2BIG;
	if (copy_from_user(text, from, count))
		return -EFAULT;
	if (sscanf(text, "%7s %d", name, &value) != 2)
		return -EINVAL;
	if (!strcmp(name, "rows"))
		rows = clamp(value, 0, 1000);
	else if (!strcmp(name, "step"))
		step = value;
	else
		return -ENOENT;
	return count;
}

static const struct proc_ops knob_ops = { .proc_write = knob_write };

static int __init start(void)
{
	struct proc_dir_entry *dir = proc_mkdir("lab", NULL);

	proc_create("table", 0444, dir, &table_proc_ops);
	proc_create("knob", 0200, dir, &knob_ops);
	return 0;
}

static void __exit stop(void)
{
	remove_proc_subtree("lab", NULL);
}

module_init(start);
module_exit(stop);
