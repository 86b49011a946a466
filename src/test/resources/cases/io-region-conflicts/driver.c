/* Who may have which physical addresses: regions that meet, nest and go, and platform devices that claim some. */
#include <linux/module.h>
#include <linux/ioport.h>
#include <linux/io.h>
#include <linux/platform_device.h>

#define BASE 0xfd800000ul

static int probe(struct platform_device *pdev)
{
	struct resource *res = platform_get_resource(pdev, IORESOURCE_MEM, 0);
	void __iomem *at = devm_platform_ioremap_resource(pdev, 0);
	void __iomem *again = devm_ioremap_resource(&pdev->dev, res);

	pr_info("%s: %pR size %llu, mapped %d, again %ld\n", dev_name(&pdev->dev), res,
		(unsigned long long)resource_size(res), !IS_ERR(at), PTR_ERR(again));
	pr_info("named %d %d\n", platform_get_resource_byname(pdev, IORESOURCE_MEM, "second") == res + 1,
		platform_get_resource_byname(pdev, IORESOURCE_MEM, "third") == NULL);
	pr_info("irq %d, none %d, count %d\n", platform_get_irq(pdev, 0), platform_get_irq(pdev, 1), platform_irq_count(pdev));
	pr_info("no such: %ld\n", PTR_ERR(devm_platform_ioremap_resource(pdev, 7)));
	return 0;
}
static struct platform_driver driver = { .probe = probe, .driver = { .name = "regions" } };

static int __init region_init(void)
{
	const struct resource res[] = {
		DEFINE_RES_MEM_NAMED(BASE + 0x4000, 0x1000, "first"),
		DEFINE_RES_MEM_NAMED(BASE + 0x6000, 0x100, "second"),
		DEFINE_RES_IRQ(7),
	};
	const struct resource clash[] = { DEFINE_RES_MEM(BASE + 0x800, 0x1000) };
	struct resource *r = request_mem_region(BASE, 0x1000, "outer");
	struct platform_device *pdev, *bad;

	pr_info("outer %pR %s busy %d\n", r, r->name, !!(r->flags & IORESOURCE_BUSY));
	pr_info("inside %d\n", request_mem_region(BASE + 0x100, 0x10, "inner") != NULL);
	pr_info("across %d\n", request_mem_region(BASE + 0xff0, 0x20, "across") != NULL);
	pr_info("ram %d\n", request_mem_region(0x8000000, 0x1000, "ram") != NULL);
	pr_info("next %d\n", request_mem_region(BASE + 0x1000, 0x10, "next") != NULL);
	pr_info("port %d\n", request_region(0xe000, 8, "port") != NULL);
	pr_info("port again %d\n", request_region(0xe004, 8, "port2") != NULL);
	bad = platform_device_register_simple("regions", 9, clash, 1);
	pr_info("clash %ld\n", PTR_ERR(bad));
	pdev = platform_device_register_simple("regions", 1, res, 3);
	pr_info("driver %d\n", platform_driver_register(&driver));
	release_mem_region(BASE, 0x1000);
	release_mem_region(BASE + 0x1000, 0x10);
	release_region(0xe000, 8);
	release_mem_region(BASE + 0x2000, 0x10);
	platform_set_drvdata(pdev, pdev);
	pr_info("free again %d\n", request_mem_region(BASE, 0x10, "again") != NULL);
	release_mem_region(BASE, 0x10);
	driver.driver.pm = (void *)pdev;
	return 0;
}
static void __exit region_exit(void)
{
	struct platform_device *pdev = (void *)driver.driver.pm;

	driver.driver.pm = NULL;
	platform_device_unregister(pdev);
	platform_driver_unregister(&driver);
}
module_init(region_init);
module_exit(region_exit);
MODULE_LICENSE("GPL");
