/* Platform devices meet drivers by name and by table, wait for each other, and are bound and unbound by hand. */
#include <linux/module.h>
#include <linux/version.h>
#include <linux/mod_devicetable.h>
#include <linux/platform_device.h>

static struct platform_device *supplier, *consumer, *tabled;
static bool supplied;

static void action(void *text) { pr_info("action %s\n", (char *)text); }

static int supplier_probe(struct platform_device *pdev)
{
	pr_info("%s: probe, id %d\n", dev_name(&pdev->dev), pdev->id);
	supplied = true;
	platform_set_drvdata(pdev, "kept");
	devm_add_action(&pdev->dev, action, "first");
	return devm_add_action_or_reset(&pdev->dev, action, "second");
}
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 11, 0)
static void supplier_remove(struct platform_device *pdev)
{
	pr_info("%s: remove, data %s\n", dev_name(&pdev->dev), (char *)platform_get_drvdata(pdev));
	supplied = false;
}
#else
static int supplier_remove(struct platform_device *pdev)
{
	pr_info("%s: remove, data %s\n", dev_name(&pdev->dev), (char *)platform_get_drvdata(pdev));
	supplied = false;
	return 0;
}
#endif
static struct platform_driver supplier_driver = {
	.probe = supplier_probe, .remove = supplier_remove, .driver = { .name = "supplier" },
};

static int consumer_probe(struct platform_device *pdev)
{
	devm_add_action(&pdev->dev, action, "of consumer");
	pr_info("%s: supplied %d\n", dev_name(&pdev->dev), supplied);
	return supplied ? 0 : dev_err_probe(&pdev->dev, -EPROBE_DEFER, "no supplier\n");
}
static struct platform_driver consumer_driver = { .probe = consumer_probe, .driver = { .name = "consumer" } };

static const struct platform_device_id table[] = { { "tabled-a", 1 }, { "tabled-b", 22 }, { } };
static int tabled_probe(struct platform_device *pdev)
{
	const struct platform_device_id *id = platform_get_device_id(pdev);

	pr_info("%s: table says %s %lu\n", dev_name(&pdev->dev), id->name, id->driver_data);
	return -EIO;
}
static struct platform_driver tabled_driver = {
	.probe = tabled_probe, .id_table = table, .driver = { .name = "tabled-driver" },
};

static int __init bind_init(void)
{
	consumer = platform_device_register_simple("consumer", PLATFORM_DEVID_NONE, NULL, 0);
	pr_info("consumer driver %d\n", platform_driver_register(&consumer_driver));
	tabled = platform_device_register_simple("tabled-b", 4, NULL, 0);
	pr_info("tabled driver %d\n", platform_driver_register(&tabled_driver));
	pr_info("supplier driver %d\n", platform_driver_register(&supplier_driver));
	supplier = platform_device_register_data(NULL, "supplier", 2, "data", 5);
	pr_info("platform data %s\n", (char *)dev_get_platdata(&supplier->dev));
	pr_info("same name: %d\n", platform_driver_register(&supplier_driver));
	return 0;
}

static void __exit bind_exit(void)
{
	platform_device_unregister(supplier);
	platform_driver_unregister(&supplier_driver);
	platform_driver_unregister(&consumer_driver);
	platform_driver_unregister(&tabled_driver);
	platform_device_unregister(tabled);
	platform_device_unregister(consumer);
}
module_init(bind_init);
module_exit(bind_exit);
MODULE_LICENSE("GPL");
