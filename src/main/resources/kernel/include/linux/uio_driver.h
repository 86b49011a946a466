#ifndef _UIO_DRIVER_H_
#define _UIO_DRIVER_H_
#include <linux/device.h>
#include <linux/fs.h>
#include <linux/cdev.h>
#include <linux/idr.h>
#include <linux/interrupt.h>
#include <linux/mm.h>
#include <linux/poll.h>
#include <linux/sched.h>
#include <linux/slab.h>
#include <linux/uaccess.h>
#include <linux/vmalloc.h>
#include <linux/wait.h>

struct module;
struct uio_device;
struct uio_info;
struct uio_map;
struct uio_portio;

struct uio_mem {
	const char *name;
	phys_addr_t addr;
	unsigned long offs;
	resource_size_t size;
	int memtype;
	void __iomem *internal_addr;
#if MMAPLAB_LINUX_VERSION_CODE >= 0x060c00
	dma_addr_t dma_addr;
	struct device *dma_device;
#endif
	struct uio_map *map;
};
#define MAX_UIO_MAPS 5
struct uio_port {
	const char *name;
	unsigned long start;
	unsigned long size;
	int porttype;
	struct uio_portio *portio;
};
#define MAX_UIO_PORT_REGIONS 5
struct uio_device {
	struct module *owner;
	struct device dev;
	int minor;
	atomic_t event;
	wait_queue_head_t wait;
	struct uio_info *info;
	struct mutex info_lock;
	struct cdev cdev;
	struct kobject *map_dir;
};
struct uio_info {
	struct uio_device *uio_dev;
	const char *name;
	const char *version;
	struct uio_mem mem[MAX_UIO_MAPS];
	struct uio_port port[MAX_UIO_PORT_REGIONS];
	long irq;
	unsigned long irq_flags;
	void *priv;
	irqreturn_t (*handler)(int irq, struct uio_info *dev_info);
	int (*mmap)(struct uio_info *info, struct vm_area_struct *vma);
	int (*open)(struct uio_info *info, struct inode *inode);
	int (*release)(struct uio_info *info, struct inode *inode);
	int (*irqcontrol)(struct uio_info *info, s32 irq_on);
};
#define UIO_IRQ_CUSTOM (-1)
#define UIO_IRQ_NONE 0
#define UIO_MEM_NONE 0
#define UIO_MEM_PHYS 1
#define UIO_MEM_LOGICAL 2
#define UIO_MEM_VIRTUAL 3
#define UIO_MEM_IOVA 4
#define UIO_MEM_DMA_COHERENT 5
#define UIO_PORT_NONE 0
#define UIO_PORT_X86 1
#define UIO_PORT_GPIO 2
#define UIO_PORT_OTHER 3

/* Linux has the rest in a module of its own, uio.ko; here it comes with each driver that uses it. */
struct uio_map {
	struct kobject kobj;
	struct uio_mem *mem;
};
struct __mmaplab_uio_listener {
	struct uio_device *dev;
	s32 event_count;
};
static struct class *__mmaplab_uio_class;
static dev_t __mmaplab_uio_number;
static int __mmaplab_uio_devices;
static int __mmaplab_uio_next;

static inline ssize_t __mmaplab_uio_map_show(struct kobject *kobj, struct attribute *attr, char *buf)
{
	struct uio_mem *mem = container_of(kobj, struct uio_map, kobj)->mem;

	switch (attr->name[0]) {
	case 'n':
		return sprintf(buf, "%s\n", mem->name ? mem->name : "");
	case 'a':
		return sprintf(buf, "%pa\n", &mem->addr);
	case 's':
		return sprintf(buf, "%pa\n", &mem->size);
	default:
		return sprintf(buf, "0x%lx\n", mem->offs);
	}
}
static const struct sysfs_ops __mmaplab_uio_map_ops __maybe_unused = { .show = __mmaplab_uio_map_show };
static struct attribute __mmaplab_uio_map_name __maybe_unused = { .name = "name", .mode = 0444 };
static struct attribute __mmaplab_uio_map_addr __maybe_unused = { .name = "addr", .mode = 0444 };
static struct attribute __mmaplab_uio_map_size __maybe_unused = { .name = "size", .mode = 0444 };
static struct attribute __mmaplab_uio_map_offset __maybe_unused = { .name = "offset", .mode = 0444 };
static struct attribute *__mmaplab_uio_map_attrs[] __maybe_unused = {
	&__mmaplab_uio_map_name, &__mmaplab_uio_map_addr, &__mmaplab_uio_map_size, &__mmaplab_uio_map_offset, NULL,
};
static const struct attribute_group __mmaplab_uio_map_group __maybe_unused = { .attrs = __mmaplab_uio_map_attrs };
static const struct attribute_group *__mmaplab_uio_map_groups[] __maybe_unused = { &__mmaplab_uio_map_group, NULL };
static inline void __mmaplab_uio_map_release(struct kobject *kobj) { kfree(container_of(kobj, struct uio_map, kobj)); }
static const struct kobj_type __mmaplab_uio_map_type __maybe_unused = {
	.release = __mmaplab_uio_map_release, .sysfs_ops = &__mmaplab_uio_map_ops, .default_groups = __mmaplab_uio_map_groups,
};

static inline ssize_t __mmaplab_uio_dev_show(struct device *dev, struct device_attribute *attr, char *buf)
{
	struct uio_device *idev = dev_get_drvdata(dev);
	ssize_t ret = -EINVAL;

	mutex_lock(&idev->info_lock);
	if (idev->info && attr->attr.name[0] == 'n')
		ret = sprintf(buf, "%s\n", idev->info->name);
	else if (idev->info && attr->attr.name[0] == 'v')
		ret = sprintf(buf, "%s\n", idev->info->version);
	else if (idev->info)
		ret = sprintf(buf, "%u\n", (unsigned int)atomic_read(&idev->event));
	mutex_unlock(&idev->info_lock);
	return ret;
}
static struct device_attribute __mmaplab_uio_name __maybe_unused = __ATTR(name, 0444, __mmaplab_uio_dev_show, NULL);
static struct device_attribute __mmaplab_uio_version __maybe_unused = __ATTR(version, 0444, __mmaplab_uio_dev_show, NULL);
static struct device_attribute __mmaplab_uio_event __maybe_unused = __ATTR(event, 0444, __mmaplab_uio_dev_show, NULL);
static struct attribute *__mmaplab_uio_attrs[] __maybe_unused = {
	&__mmaplab_uio_name.attr, &__mmaplab_uio_version.attr, &__mmaplab_uio_event.attr, NULL,
};
static const struct attribute_group __mmaplab_uio_group __maybe_unused = { .attrs = __mmaplab_uio_attrs };
static const struct attribute_group *__mmaplab_uio_groups[] __maybe_unused = { &__mmaplab_uio_group, NULL };

static inline int __mmaplab_uio_open(struct inode *inode, struct file *filep)
{
	struct uio_device *idev = container_of(inode->i_cdev, struct uio_device, cdev);
	struct __mmaplab_uio_listener *listener;
	int ret = 0;

	if (!try_module_get(idev->owner))
		return -ENODEV;
	listener = kmalloc(sizeof(*listener), GFP_KERNEL);
	if (!listener) {
		module_put(idev->owner);
		return -ENOMEM;
	}
	get_device(&idev->dev);
	listener->dev = idev;
	listener->event_count = atomic_read(&idev->event);
	filep->private_data = listener;
	mutex_lock(&idev->info_lock);
	if (!idev->info)
		ret = -EINVAL;
	else if (idev->info->open)
		ret = idev->info->open(idev->info, inode);
	mutex_unlock(&idev->info_lock);
	if (ret) {
		kfree(listener);
		module_put(idev->owner);
		put_device(&idev->dev);
	}
	return ret;
}
static inline int __mmaplab_uio_release(struct inode *inode, struct file *filep)
{
	struct __mmaplab_uio_listener *listener = filep->private_data;
	struct uio_device *idev = listener->dev;
	int ret = 0;

	mutex_lock(&idev->info_lock);
	if (idev->info && idev->info->release)
		ret = idev->info->release(idev->info, inode);
	mutex_unlock(&idev->info_lock);
	module_put(idev->owner);
	kfree(listener);
	put_device(&idev->dev);
	return ret;
}
static inline __poll_t __mmaplab_uio_poll(struct file *filep, poll_table *wait)
{
	struct __mmaplab_uio_listener *listener = filep->private_data;
	struct uio_device *idev = listener->dev;

	if (!idev->info || !idev->info->irq)
		return -EIO;
	poll_wait(filep, &idev->wait, wait);
	return listener->event_count != atomic_read(&idev->event) ? EPOLLIN | EPOLLRDNORM : 0;
}
static inline ssize_t __mmaplab_uio_read(struct file *filep, char __user *buf, size_t count, loff_t *ppos)
{
	struct __mmaplab_uio_listener *listener = filep->private_data;
	struct uio_device *idev = listener->dev;
	s32 event_count;

	if (count != sizeof(s32))
		return -EINVAL;
	if (!idev->info || !idev->info->irq)
		return -EIO;
	if ((filep->f_flags & O_NONBLOCK) && atomic_read(&idev->event) == listener->event_count)
		return -EAGAIN;
	if (wait_event_interruptible(idev->wait, atomic_read(&idev->event) != listener->event_count))
		return -ERESTARTSYS;
	event_count = atomic_read(&idev->event);
	if (copy_to_user(buf, &event_count, count))
		return -EFAULT;
	listener->event_count = event_count;
	return count;
}
static inline ssize_t __mmaplab_uio_write(struct file *filep, const char __user *buf, size_t count, loff_t *ppos)
{
	struct __mmaplab_uio_listener *listener = filep->private_data;
	struct uio_device *idev = listener->dev;
	ssize_t ret;
	s32 irq_on;

	if (count != sizeof(s32))
		return -EINVAL;
	if (copy_from_user(&irq_on, buf, count))
		return -EFAULT;
	mutex_lock(&idev->info_lock);
	if (!idev->info)
		ret = -EINVAL;
	else if (!idev->info->irq)
		ret = -EIO;
	else if (!idev->info->irqcontrol)
		ret = -ENOSYS;
	else
		ret = idev->info->irqcontrol(idev->info, irq_on);
	mutex_unlock(&idev->info_lock);
	return ret ? ret : sizeof(s32);
}
static inline vm_fault_t __mmaplab_uio_fault(struct vm_fault *vmf)
{
	struct uio_device *idev = vmf->vma->vm_private_data;
	unsigned long mi = vmf->vma->vm_pgoff;
	unsigned long offset = (vmf->pgoff - mi) << PAGE_SHIFT;
	struct uio_mem *mem;
	struct page *page;
	void *addr;

	if (!idev->info || mi >= MAX_UIO_MAPS || !idev->info->mem[mi].size)
		return VM_FAULT_SIGBUS;
	mem = &idev->info->mem[mi];
	addr = (void *)(unsigned long)mem->addr + offset;
	page = mem->memtype == UIO_MEM_LOGICAL ? virt_to_page(addr) : vmalloc_to_page(addr);
	get_page(page);
	vmf->page = page;
	return 0;
}
static const struct vm_operations_struct __mmaplab_uio_logical __maybe_unused = { .fault = __mmaplab_uio_fault };
static const struct vm_operations_struct __mmaplab_uio_physical __maybe_unused = { .access = generic_access_phys };
static inline int __mmaplab_uio_mmap(struct file *filep, struct vm_area_struct *vma)
{
	struct uio_device *idev = ((struct __mmaplab_uio_listener *)filep->private_data)->dev;
	unsigned long actual;
	struct uio_mem *mem;

	vma->vm_private_data = idev;
	if (!idev->info || vma->vm_pgoff >= MAX_UIO_MAPS || !idev->info->mem[vma->vm_pgoff].size)
		return -EINVAL;
	mem = &idev->info->mem[vma->vm_pgoff];
	actual = ((mem->addr & ~PAGE_MASK) + mem->size + PAGE_SIZE - 1) >> PAGE_SHIFT;
	if (vma_pages(vma) > actual)
		return -EINVAL;
	if (idev->info->mmap)
		return idev->info->mmap(idev->info, vma);
	switch (mem->memtype) {
	case UIO_MEM_IOVA:
	case UIO_MEM_PHYS:
		if (mem->addr & ~PAGE_MASK)
			return -ENODEV;
		if (vma->vm_end - vma->vm_start > mem->size)
			return -EINVAL;
		vma->vm_ops = &__mmaplab_uio_physical;
		if (mem->memtype == UIO_MEM_PHYS)
			vma->vm_page_prot = pgprot_noncached(vma->vm_page_prot);
		return remap_pfn_range(vma, vma->vm_start, mem->addr >> PAGE_SHIFT, vma->vm_end - vma->vm_start,
				       vma->vm_page_prot);
	case UIO_MEM_LOGICAL:
	case UIO_MEM_VIRTUAL:
#if MMAPLAB_LINUX_VERSION_CODE < 0x060300
		vma->vm_flags |= VM_DONTEXPAND | VM_DONTDUMP;
#else
		vm_flags_set(vma, VM_DONTEXPAND | VM_DONTDUMP);
#endif
		vma->vm_ops = &__mmaplab_uio_logical;
		return 0;
	default:
		return -EINVAL;
	}
}
static const struct file_operations __mmaplab_uio_fops __maybe_unused = {
	.owner = THIS_MODULE, .open = __mmaplab_uio_open, .release = __mmaplab_uio_release, .read = __mmaplab_uio_read,
	.write = __mmaplab_uio_write, .mmap = __mmaplab_uio_mmap, .poll = __mmaplab_uio_poll, .llseek = noop_llseek,
};

static inline void uio_event_notify(struct uio_info *info)
{
	atomic_inc(&info->uio_dev->event);
	wake_up_interruptible(&info->uio_dev->wait);
}
static inline irqreturn_t __mmaplab_uio_interrupt(int irq, void *dev_id)
{
	struct uio_device *idev = dev_id;
	irqreturn_t ret = idev->info->handler(irq, idev->info);

	if (ret == IRQ_HANDLED)
		uio_event_notify(idev->info);
	return ret;
}
static inline void __mmaplab_uio_device_release(struct device *dev) { kfree(dev_get_drvdata(dev)); }
static inline void __mmaplab_uio_drop_class(void)
{
	if (--__mmaplab_uio_devices)
		return;
	unregister_chrdev_region(__mmaplab_uio_number, 16);
	class_destroy(__mmaplab_uio_class);
}
static inline int __mmaplab_uio_add_maps(struct uio_device *idev, struct uio_info *info)
{
	int mi, ret;

	for (mi = 0; mi < MAX_UIO_MAPS && info->mem[mi].size; mi++) {
		struct uio_map *map;

		if (!idev->map_dir)
			idev->map_dir = kobject_create_and_add("maps", &idev->dev.kobj);
		map = kzalloc(sizeof(*map), GFP_KERNEL);
		if (!idev->map_dir || !map)
			return -ENOMEM;
		map->mem = &info->mem[mi];
		info->mem[mi].map = map;
		ret = kobject_init_and_add(&map->kobj, &__mmaplab_uio_map_type, idev->map_dir, "map%d", mi);
		if (ret)
			return ret;
	}
	return 0;
}
static inline void uio_unregister_device(struct uio_info *info)
{
	struct uio_device *idev;
	int mi;

	if (!info || !info->uio_dev)
		return;
	idev = info->uio_dev;
	for (mi = 0; mi < MAX_UIO_MAPS && info->mem[mi].map; mi++) {
		kobject_put(&info->mem[mi].map->kobj);
		info->mem[mi].map = NULL;
	}
	if (idev->map_dir)
		kobject_put(idev->map_dir);
	mutex_lock(&idev->info_lock);
	if (info->irq && info->irq != UIO_IRQ_CUSTOM)
		free_irq(info->irq, idev);
	idev->info = NULL;
	mutex_unlock(&idev->info_lock);
	wake_up_interruptible(&idev->wait);
	cdev_device_del(&idev->cdev, &idev->dev);
	put_device(&idev->dev);
	__mmaplab_uio_drop_class();
}
static inline int __uio_register_device(struct module *owner, struct device *parent, struct uio_info *info)
{
	struct uio_device *idev;
	int ret;

	if (!parent || !info || !info->name || !info->version)
		return -EINVAL;
	info->uio_dev = NULL;
	if (!__mmaplab_uio_devices) {
		__mmaplab_uio_class = class_create(
#if MMAPLAB_LINUX_VERSION_CODE < 0x060400
			owner,
#endif
			"uio");
		if (IS_ERR(__mmaplab_uio_class))
			return PTR_ERR(__mmaplab_uio_class);
		ret = alloc_chrdev_region(&__mmaplab_uio_number, 0, 16, "uio");
		if (ret) {
			class_destroy(__mmaplab_uio_class);
			return ret;
		}
		__mmaplab_uio_class->dev_groups = __mmaplab_uio_groups;
		__mmaplab_uio_next = 0;
	}
	__mmaplab_uio_devices++;
	idev = kzalloc(sizeof(*idev), GFP_KERNEL);
	if (!idev) {
		__mmaplab_uio_drop_class();
		return -ENOMEM;
	}
	idev->owner = owner;
	idev->info = info;
	mutex_init(&idev->info_lock);
	init_waitqueue_head(&idev->wait);
	atomic_set(&idev->event, 0);
	idev->minor = __mmaplab_uio_next++;
	device_initialize(&idev->dev);
	idev->dev.devt = __mmaplab_uio_number + idev->minor;
	idev->dev.class = __mmaplab_uio_class;
	idev->dev.parent = parent;
	idev->dev.release = __mmaplab_uio_device_release;
	dev_set_drvdata(&idev->dev, idev);
	dev_set_name(&idev->dev, "uio%d", idev->minor);
	cdev_init(&idev->cdev, &__mmaplab_uio_fops);
	ret = cdev_device_add(&idev->cdev, &idev->dev);
	if (ret) {
		put_device(&idev->dev);
		__mmaplab_uio_drop_class();
		return ret;
	}
	info->uio_dev = idev;
	ret = __mmaplab_uio_add_maps(idev, info);
	if (!ret && info->irq && info->irq != UIO_IRQ_CUSTOM)
		ret = request_irq(info->irq, __mmaplab_uio_interrupt, info->irq_flags, info->name, idev);
	if (ret) {
		info->irq = 0;
		uio_unregister_device(info);
		info->uio_dev = NULL;
	}
	return ret;
}
#define uio_register_device(parent, info) __uio_register_device(THIS_MODULE, parent, info)
static inline void __mmaplab_uio_managed(void *info) { uio_unregister_device(info); }
static inline int __devm_uio_register_device(struct module *owner, struct device *parent, struct uio_info *info)
{
	int ret = __uio_register_device(owner, parent, info);

	return ret ? ret : devm_add_action_or_reset(parent, __mmaplab_uio_managed, info);
}
#define devm_uio_register_device(parent, info) __devm_uio_register_device(THIS_MODULE, parent, info)
#endif
