/* kfifos of a driver, of bytes and of structs: full, empty, wrapping, rounded sizes, and to and from user space. */
#include <linux/module.h>
#include <linux/kfifo.h>
#include <linux/miscdevice.h>
#include <linux/fs.h>

struct event { u32 code; u16 value; };
static DEFINE_KFIFO(bytes, unsigned char, 16);
static DECLARE_KFIFO(events, struct event, 4);
static DECLARE_KFIFO_PTR(words, int);
static struct kfifo plain;
static DEFINE_SPINLOCK(lock);

static ssize_t fifo_write(struct file *f, const char __user *buf, size_t n, loff_t *pos)
{
	unsigned int copied;
	int err = kfifo_from_user(&bytes, buf, n, &copied);

	pr_info("from_user %zu: %d, %u\n", n, err, copied);
	return err ?: copied;
}

static ssize_t fifo_read(struct file *f, char __user *buf, size_t n, loff_t *pos)
{
	unsigned int copied;
	int err = kfifo_to_user(&bytes, buf, n, &copied);

	pr_info("to_user %zu: %d, %u, left %u\n", n, err, copied, kfifo_len(&bytes));
	return err ?: copied;
}

static const struct file_operations fops = { .owner = THIS_MODULE, .read = fifo_read, .write = fifo_write };
static struct miscdevice dev = { .minor = MISC_DYNAMIC_MINOR, .name = "fifo", .fops = &fops };

static int __init fifo_init(void)
{
	unsigned char buf[32] = "abcdefghijklmnopqrstuvwxyz", out[32] = "";
	struct event e = { 7, 8 };
	int i, v, err;
	static int own[6];

	pr_info("size %u esize %u initialized %u\n", kfifo_size(&bytes), kfifo_esize(&bytes), kfifo_initialized(&bytes));
	pr_info("in %u len %u avail %u full %d\n", kfifo_in(&bytes, buf, 10), kfifo_len(&bytes), kfifo_avail(&bytes),
		kfifo_is_full(&bytes));
	pr_info("in %u of 10, full %d\n", kfifo_in(&bytes, buf + 10, 10), kfifo_is_full(&bytes));
	v = kfifo_out(&bytes, out, 4);
	pr_info("out %d %.*s, put %d %d\n", v, v, out, kfifo_put(&bytes, 'X'), kfifo_in(&bytes, "YZ!!", 4));
	v = kfifo_out_peek(&bytes, out, sizeof(out));
	pr_info("peek %d %.*s, still %u\n", v, v, out, kfifo_len(&bytes));
	kfifo_skip(&bytes);
	v = kfifo_out_spinlocked(&bytes, out, 100, &lock);
	pr_info("out %d %.*s, empty %d\n", v, v, out, kfifo_is_empty(&bytes));
	pr_info("get from empty %d, peek %d\n", kfifo_get(&bytes, out), kfifo_peek(&bytes, out));

	INIT_KFIFO(events);
	for (i = 0; i < 6; i++) {
		e.code = i;
		pr_cont("%d", kfifo_put(&events, e));
	}
	pr_cont(" len %u of %u, peek_len %u, recsize %zu\n", kfifo_len(&events), kfifo_size(&events),
		kfifo_peek_len(&events), (size_t)kfifo_recsize(&events));
	if (kfifo_peek(&events, &e))
		pr_info("first %u\n", e.code);
	while (kfifo_get(&events, &e))
		pr_cont(" %u/%u", e.code, e.value);
	pr_cont("\n");
	err = kfifo_alloc(&events, 8, GFP_KERNEL);
	pr_info("alloc of an embedded one %d\n", err);

	err = kfifo_alloc(&words, 5, GFP_KERNEL);
	pr_info("alloc 5: %d size %u esize %u\n", err, kfifo_size(&words), kfifo_esize(&words));
	for (i = 0; kfifo_put(&words, i * i); i++)
		;
	pr_info("took %d\n", i);
	v = kfifo_out(&words, own, 6);
	pr_info("out %d: %d %d %d\n", v, own[0], own[4], own[5]);
	kfifo_reset_out(&words);
	pr_info("len %u\n", kfifo_len(&words));
	kfifo_free(&words);
	pr_info("freed: initialized %u\n", kfifo_initialized(&words));
	err = kfifo_alloc(&words, 1, GFP_KERNEL);
	pr_info("alloc 1: %d\n", err);
	err = kfifo_alloc(&words, 0x20000000, GFP_KERNEL | __GFP_NOWARN);
	pr_info("alloc too much: %d\n", err);
	err = kfifo_init(&words, own, sizeof(own));
	pr_info("init over 6 ints: %d size %u\n", err, kfifo_size(&words));
	err = kfifo_init(&words, own, 7);
	pr_info("init over 7 bytes: %d\n", err);

	err = kfifo_alloc(&plain, 8, GFP_KERNEL);
	pr_info("plain %d, in %u, len %u\n", err, kfifo_in_spinlocked(&plain, "0123456789", 10, &lock), kfifo_len(&plain));
	kfifo_reset(&plain);
	pr_info("after reset %u\n", kfifo_len(&plain));
	kfifo_free(&plain);
	return misc_register(&dev);
}

static void __exit fifo_exit(void) { misc_deregister(&dev); }
module_init(fifo_init);
module_exit(fifo_exit);
MODULE_LICENSE("GPL");
