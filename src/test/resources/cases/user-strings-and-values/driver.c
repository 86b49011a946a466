/* strncpy_from_user, strnlen_user, get_user and put_user of each size, strndup_user, memdup_user, and copies with page faults disabled. */
#include <linux/fs.h>
#include <linux/highmem.h>
#include <linux/miscdevice.h>
#include <linux/mm.h>
#include <linux/module.h>
#include <linux/slab.h>
#include <linux/spinlock.h>
#include <linux/string.h>
#include <linux/uaccess.h>

struct request {
	char __user *address;
	long count;
	long results[10];
};

static DEFINE_SPINLOCK(lock);

static long strings(struct request *r)
{
	char buffer[64] = "................", *copy;

	r->results[0] = strncpy_from_user(buffer, r->address, r->count);
	r->results[1] = buffer[0];
	r->results[2] = strnlen_user(r->address, r->count);
	copy = strndup_user(r->address, r->count);
	r->results[3] = IS_ERR(copy) ? PTR_ERR(copy) : strlen(copy);
	if (!IS_ERR_OR_NULL(copy))
		kfree(copy);
	copy = memdup_user(r->address, r->count);
	r->results[4] = IS_ERR(copy) ? PTR_ERR(copy) : r->count ? copy[0] : 0;
	if (!IS_ERR_OR_NULL(copy))
		kfree(copy);
	copy = memdup_user_nul(r->address, r->count);
	r->results[5] = IS_ERR(copy) ? PTR_ERR(copy) : strlen(copy) <= r->count;
	if (!IS_ERR_OR_NULL(copy))
		kfree(copy);
	return 0;
}

static long values(struct request *r)
{
	u8 b = 1;
	u16 h = 1;
	u32 w = 1;
	u64 q = 1;
	signed char c = 1;

	r->results[0] = get_user(b, (u8 __user *)r->address);
	r->results[1] = get_user(h, (u16 __user *)r->address);
	r->results[2] = get_user(w, (u32 __user *)r->address);
	r->results[3] = get_user(q, (u64 __user *)r->address);
	r->results[4] = get_user(c, (signed char __user *)r->address);
	r->results[5] = c;
	r->results[6] = h + (w >> 16) + (q >> 48);
	r->results[7] = put_user(0x7f, (u8 __user *)r->address);
	r->results[8] = put_user(0x0102030405060708, (u64 __user *)r->address);
	r->results[9] = put_user(-2, (short __user *)r->address);
	return 0;
}

static long quietly(struct request *r)
{
	char buffer[16] = "";
	u32 value = 0;

	pagefault_disable();
	r->results[0] = copy_from_user(buffer, r->address, 8);
	r->results[1] = __copy_to_user_inatomic(r->address, buffer, 8);
	r->results[2] = pagefault_disabled();
	pagefault_enable();
	r->results[3] = copy_from_user_nofault(buffer, r->address, 8);
	spin_lock(&lock);
	r->results[4] = __copy_from_user_inatomic(buffer, r->address, 8);
	spin_unlock(&lock);
	if (!user_access_begin(r->address, 8)) {
		r->results[5] = -1;
		return 0;
	}
	unsafe_get_user(value, (u32 __user *)r->address, failed);
	unsafe_put_user(value + 1, (u32 __user *)r->address, failed);
	user_access_end();
	r->results[5] = 1;
	r->results[6] = value;
	return 0;
failed:
	user_access_end();
	r->results[5] = -2;
	return 0;
}

static long own_ioctl(struct file *file, unsigned int cmd, unsigned long arg)
{
	struct request r;
	long result;

	if (copy_from_user(&r, (void __user *)arg, sizeof r))
		return -EFAULT;
	result = cmd == 0x6d01 ? strings(&r) : cmd == 0x6d02 ? values(&r) : quietly(&r);
	return copy_to_user((void __user *)arg, &r, sizeof r) ? -EFAULT : result;
}

static const struct file_operations own_fops = { .owner = THIS_MODULE, .unlocked_ioctl = own_ioctl };
static struct miscdevice misc = { .minor = MISC_DYNAMIC_MINOR, .name = "strings", .fops = &own_fops };
module_misc_device(misc);
MODULE_LICENSE("GPL");
