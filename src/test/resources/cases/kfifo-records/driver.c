/* kfifos of records: each keeps its length, a short buffer loses the rest of one, what does not fit is refused. */
#include <linux/module.h>
#include <linux/kfifo.h>

static STRUCT_KFIFO_REC_1(32) small;
static struct kfifo_rec_ptr_2 big;

static int __init rec_init(void)
{
	char buf[64];
	unsigned int n;
	int err;

	INIT_KFIFO(small);
	pr_info("recsize %zu, avail %u\n", (size_t)kfifo_recsize(&small), kfifo_avail(&small));
	pr_info("in %u\n", kfifo_in(&small, "hello", 5));
	pr_info("in %u\n", kfifo_in(&small, "a longer record", 15));
	pr_info("too long %u, avail %u, len %u\n", kfifo_in(&small, "0123456789", 10), kfifo_avail(&small), kfifo_len(&small));
	pr_info("fits %u, full %d\n", kfifo_in(&small, "012345678", 9), kfifo_is_full(&small));
	pr_info("peek_len %u\n", kfifo_peek_len(&small));
	n = kfifo_out(&small, buf, sizeof(buf));
	pr_info("out %u %.*s\n", n, n, buf);
	n = kfifo_out(&small, buf, 4);
	pr_info("short out %u %.*s\n", n, n, buf);
	n = kfifo_in(&small, "wrapped around it", 17);
	pr_info("in again %u\n", n);
	n = kfifo_out(&small, buf, sizeof(buf));
	pr_info("out %u %.*s\n", n, n, buf);
	pr_info("next %u\n", kfifo_peek_len(&small));
	n = kfifo_out_peek(&small, buf, 7);
	pr_info("peek %u %.*s\n", n, n, buf);
	kfifo_skip(&small);
	pr_info("skipped, empty %d, out %u\n", kfifo_is_empty(&small), kfifo_out(&small, buf, 4));

	err = kfifo_alloc(&big, 1000, GFP_KERNEL);
	pr_info("big %d size %u avail %u\n", err, kfifo_size(&big), kfifo_avail(&big));
	memset(buf, 'q', sizeof(buf));
	for (n = 0; kfifo_in(&big, buf, 50); n++)
		;
	pr_info("records of 50: %u\n", n);
	pr_info("peek_len %u len %u avail %u\n", kfifo_peek_len(&big), kfifo_len(&big), kfifo_avail(&big));
	kfifo_free(&big);
	return 0;
}

static void __exit rec_exit(void) { }
module_init(rec_init);
module_exit(rec_exit);
MODULE_LICENSE("GPL");
