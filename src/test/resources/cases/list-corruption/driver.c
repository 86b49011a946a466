/* A list that is used wrongly is a BUG that says what is wrong: deleted twice, added twice, overwritten. */
#include <linux/module.h>
#include <linux/list.h>
#include <linux/fs.h>
#include <linux/miscdevice.h>

static LIST_HEAD(head);
static struct list_head a, b, c;

static long do_ioctl(struct file *f, unsigned int cmd, unsigned long arg)
{
	INIT_LIST_HEAD(&head);
	list_add(&a, &head);
	list_add(&b, &head);
	switch (cmd - 100) {
	case 0:
		list_del(&a);
		list_del(&a);
		break;
	case 1:
		list_add(&b, &head);
		break;
	case 2:
		a.prev = &c;
		list_del(&a);
		break;
	case 3:
		c.next = c.prev = NULL;
		list_del(&c);
		break;
	case 4:
		b.next = &c;
		list_add_tail(&c, &a);
		break;
	case 5:
		c.next = c.prev = NULL;
		list_add(&a, &c);
		break;
	case 6:
		b.prev = &c;
		list_add(&c, &head);
		break;
	case 7:
		list_move(&a, &head);
		a.next->prev = &c;
		list_del_init(&a);
		break;
	case 9:
		c.next = &a;
		c.prev = NULL;
		list_del(&c);
		break;
	case 10:
		c.prev = NULL;
		list_add_tail(&a, &c);
		break;
	case 8:
		a.prev = LIST_POISON2;
		list_del(&a);
		break;
	}
	return 0;
}

static const struct file_operations fops = { .unlocked_ioctl = do_ioctl };
static struct miscdevice dev = { .minor = MISC_DYNAMIC_MINOR, .name = "list", .fops = &fops, .mode = 0666 };
module_misc_device(dev);
MODULE_LICENSE("GPL");
