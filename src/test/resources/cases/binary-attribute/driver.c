/* A binary attribute: where reads and writes end, what the functions see, and its mapping. */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/mm.h>
#include <linux/vmalloc.h>

#define SIZE 6000
static char *data;
static struct device *root;

static ssize_t blob_read(struct file *f, struct kobject *k, struct bin_attribute *a, char *buf, loff_t at, size_t n)
{
	pr_info("read %zu at %lld\n", n, at);
	memcpy(buf, data + at, n);
	return n;
}
static ssize_t blob_write(struct file *f, struct kobject *k, struct bin_attribute *a, char *buf, loff_t at, size_t n)
{
	pr_info("write %zu at %lld\n", n, at);
	memcpy(data + at, buf, n);
	return n;
}
static int blob_mmap(struct file *f, struct kobject *k, struct bin_attribute *a, struct vm_area_struct *vma)
{
	pr_info("mmap of %s, private %s\n", a->attr.name, (char *)a->private);
	return remap_vmalloc_range(vma, data, vma->vm_pgoff);
}
static BIN_ATTR(blob, 0600, blob_read, blob_write, SIZE);
static ssize_t endless_read(struct file *f, struct kobject *k, struct bin_attribute *a, char *buf, loff_t at, size_t n)
{
	if (at > 10)
		return 0;
	buf[0] = 'e';
	return 1;
}
static BIN_ATTR_RO(endless, 0);
static BIN_ATTR(closed, 0600, NULL, NULL, 3);

static int __init blob_init(void)
{
	data = vmalloc_user(SIZE);
	if (!data)
		return -ENOMEM;
	bin_attr_blob.mmap = blob_mmap;
	bin_attr_blob.private = "mine";
	root = root_device_register("blobs");
	if (IS_ERR(root)) {
		vfree(data);
		return PTR_ERR(root);
	}
	pr_info("blob %d\n", device_create_bin_file(root, &bin_attr_blob));
	pr_info("endless %d\n", sysfs_create_bin_file(&root->kobj, &bin_attr_endless));
	pr_info("closed %d\n", sysfs_create_bin_file(&root->kobj, &bin_attr_closed));
	return 0;
}
static void __exit blob_exit(void)
{
	device_remove_bin_file(root, &bin_attr_blob);
	root_device_unregister(root);
	vfree(data);
}
module_init(blob_init);
module_exit(blob_exit);
MODULE_LICENSE("GPL");
