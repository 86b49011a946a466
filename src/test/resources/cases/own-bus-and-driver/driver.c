/* A bus of one's own: match, probe and remove, attributes of bus and driver, and looking devices up. */
#include <linux/module.h>
#include <linux/version.h>
#include <linux/device.h>

#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 11, 0)
#define DRIVER_CONST const
#else
#define DRIVER_CONST
#endif
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 4, 0)
#define BUS_CONST const
#else
#define BUS_CONST
#endif
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 2, 0)
#define DEV_CONST const
#else
#define DEV_CONST
#endif

static int toy_match(struct device *dev, DRIVER_CONST struct device_driver *drv)
{
	pr_info("match %s with %s\n", dev_name(dev), drv->name);
	return !strncmp(dev_name(dev), drv->name, strlen(drv->name));
}
static int toy_uevent(DEV_CONST struct device *dev, struct kobj_uevent_env *env)
{
	return add_uevent_var(env, "TOY=%s", dev_name(dev));
}
static struct bus_type toy_bus = { .name = "toy", .match = toy_match, .uevent = toy_uevent };

static ssize_t owner_show(BUS_CONST struct bus_type *bus, char *buf) { return sprintf(buf, "%s\n", bus->name); }
static BUS_ATTR_RO(owner);

static int ball_probe(struct device *dev) { pr_info("probe %s\n", dev_name(dev)); return 0; }
static int ball_remove(struct device *dev) { pr_info("remove %s\n", dev_name(dev)); return 0; }
static struct device_driver ball_driver = {
	.name = "ball", .bus = &toy_bus, .owner = THIS_MODULE, .probe = ball_probe, .remove = ball_remove,
};
static ssize_t colour_show(struct device_driver *drv, char *buf) { return sprintf(buf, "%s is red\n", drv->name); }
static ssize_t colour_store(struct device_driver *drv, const char *buf, size_t n) { return -EPERM; }
static DRIVER_ATTR_RW(colour);

static void toy_release(struct device *dev) { pr_info("release %s\n", dev_name(dev)); }
static struct device ball1 = { .init_name = "ball1", .bus = &toy_bus, .release = toy_release };
static struct device doll = { .bus = &toy_bus, .parent = &ball1, .release = toy_release };
static struct device early = { .init_name = "early", .release = toy_release };
static struct device_driver lost_driver = { .name = "lost" };
static struct bus_type never_bus = { .name = "never" };

static int each(struct device *dev, void *data) { pr_info("%s %s\n", (char *)data, dev_name(dev)); return 0; }
static int first(struct device *dev, void *data) { return -EBUSY; }

static int __init toy_init(void)
{
	struct device *found;

	lost_driver.bus = &never_bus;
	pr_info("driver without bus %d\n", driver_register(&lost_driver));
	pr_info("bus %d\n", bus_register(&toy_bus));
	pr_info("file %d\n", bus_create_file(&toy_bus, &bus_attr_owner));
	pr_info("ball1 %d\n", device_register(&ball1));
	pr_info("driver %d\n", driver_register(&ball_driver));
	pr_info("driver file %d\n", driver_create_file(&ball_driver, &driver_attr_colour));
	device_initialize(&doll);
	pr_info("no name %d\n", device_add(&doll));
	dev_set_name(&doll, "doll/%d", 5);
	pr_info("doll %d %s\n", device_add(&doll), dev_name(&doll));
	pr_info("early %d, driver %s\n", device_register(&early), early.driver ? "yes" : "no");
	pr_info("each %d\n", bus_for_each_dev(&toy_bus, NULL, "on bus", each));
	pr_info("stop %d\n", bus_for_each_dev(&toy_bus, NULL, NULL, first));
	pr_info("children %d\n", device_for_each_child(&ball1, "child", each));
	pr_info("served %d\n", driver_for_each_device(&ball_driver, NULL, "served", each));
	found = bus_find_device_by_name(&toy_bus, NULL, "ball1");
	pr_info("found %d, count %u\n", found == &ball1, kref_read(&ball1.kobj.kref) > 1);
	put_device(found);
	pr_info("not found %d\n", bus_find_device_by_name(&toy_bus, NULL, "kite") == NULL);
	pr_info("driver found %d\n", driver_find("ball", &toy_bus) == &ball_driver);
	return 0;
}

static void __exit toy_exit(void)
{
	device_unregister(&early);
	device_unregister(&doll);
	driver_unregister(&ball_driver);
	pr_info("driver gone, bound %d\n", ball1.driver != NULL);
	device_unregister(&ball1);
	bus_unregister(&toy_bus);
}
module_init(toy_init);
module_exit(toy_exit);
MODULE_LICENSE("GPL");
