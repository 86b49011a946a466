#include <linux/uidgid.h>
