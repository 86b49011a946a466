#ifndef _PLATFORM_DEVICE_H_
#define _PLATFORM_DEVICE_H_
#include <linux/device.h>
struct platform_device_id;
#define PLATFORM_DEVID_NONE (-1)
#define PLATFORM_DEVID_AUTO (-2)
struct platform_device {
	const char *name;
	int id;
	bool id_auto;
	struct device dev;
	u64 platform_dma_mask;
	u32 num_resources;
	struct resource *resource;
	const struct platform_device_id *id_entry;
};
struct platform_driver {
	int (*probe)(struct platform_device *);
#if MMAPLAB_LINUX_VERSION_CODE < 0x060b00
	int (*remove)(struct platform_device *);
	void (*remove_new)(struct platform_device *);
#else
	void (*remove)(struct platform_device *);
	void (*remove_new)(struct platform_device *);
#endif
	void (*shutdown)(struct platform_device *);
	struct device_driver driver;
	const struct platform_device_id *id_table;
	bool prevent_deferred_probe;
};
#define to_platform_device(x) container_of((x), struct platform_device, dev)
struct platform_device *platform_device_alloc(const char *name, int id);
int platform_device_add(struct platform_device *pdev);
int platform_device_add_resources(struct platform_device *pdev, const struct resource *res, unsigned int num);
int platform_device_add_data(struct platform_device *pdev, const void *data, size_t size);
void platform_device_del(struct platform_device *pdev);
void platform_device_put(struct platform_device *pdev);
int platform_device_register(struct platform_device *pdev);
void platform_device_unregister(struct platform_device *pdev);
struct platform_device *mmaplab_platform_register(const char *name, int id, const struct resource *res,
						  unsigned int num, const void *data, size_t size);
static inline struct platform_device *platform_device_register_simple(const char *name, int id,
								      const struct resource *res, unsigned int num)
{
	return mmaplab_platform_register(name, id, res, num, NULL, 0);
}
static inline struct platform_device *platform_device_register_data(struct device *parent, const char *name, int id,
								    const void *data, size_t size)
{
	return mmaplab_platform_register(name, id, NULL, 0, data, size);
}
int platform_driver_register(struct platform_driver *drv);
void platform_driver_unregister(struct platform_driver *drv);
#define module_platform_driver(drv) module_driver(drv, platform_driver_register, platform_driver_unregister)
struct resource *platform_get_resource(struct platform_device *dev, unsigned int type, unsigned int num);
static inline void *platform_get_drvdata(const struct platform_device *pdev) { return dev_get_drvdata(&pdev->dev); }
static inline void platform_set_drvdata(struct platform_device *pdev, void *data) { dev_set_drvdata(&pdev->dev, data); }
#endif
