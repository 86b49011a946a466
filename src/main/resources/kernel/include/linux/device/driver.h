#include <linux/device.h>
