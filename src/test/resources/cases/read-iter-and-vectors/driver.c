/* A device with read_iter and write_iter: what one call, a vector of pieces and a bad piece come to. */
#include <linux/module.h>
#include <linux/fs.h>
#include <linux/miscdevice.h>
#include <linux/uio.h>

static char store[64] = "abcdefghijklmnopqrstuvwxyz";
static size_t length = 26;

static ssize_t iter_read(struct kiocb *iocb, struct iov_iter *to)
{
	size_t wanted = iov_iter_count(to), n;

	pr_info("read %zu at %lld, %lu pieces, vector %d, direction %d\n", wanted, iocb->ki_pos, to->nr_segs,
		iter_is_iovec(to), iov_iter_rw(to));
	if (iocb->ki_pos >= length)
		return iov_iter_zero(min_t(size_t, wanted, 2), to);
	n = copy_to_iter(store + iocb->ki_pos, min_t(size_t, wanted, length - iocb->ki_pos), to);
	pr_info("copied %zu, left %zu\n", n, iov_iter_count(to));
	iocb->ki_pos += n;
	return n ? n : -EFAULT;
}
static ssize_t iter_write(struct kiocb *iocb, struct iov_iter *from)
{
	size_t n;

	if (iocb->ki_flags & IOCB_APPEND)
		iocb->ki_pos = length;
	if (iov_iter_count(from) > 10) {
		iov_iter_advance(from, 1);
		iov_iter_truncate(from, 10);
	}
	n = iov_iter_count(from);
	if (!copy_from_iter_full(store + iocb->ki_pos, n, from)) {
		pr_info("not all, count %zu\n", iov_iter_count(from));
		return -EFAULT;
	}
	iocb->ki_pos += n;
	length = max_t(size_t, length, iocb->ki_pos);
	pr_info("wrote %zu, sync %d, file %s\n", n, is_sync_kiocb(iocb), iocb->ki_filp->f_flags & O_APPEND ? "append" : "plain");
	return n;
}
static const struct file_operations fops = {
	.owner = THIS_MODULE, .read_iter = iter_read, .write_iter = iter_write, .llseek = default_llseek,
};
static struct miscdevice misc = { .minor = MISC_DYNAMIC_MINOR, .name = "iter", .fops = &fops };
module_misc_device(misc);
MODULE_LICENSE("GPL");
