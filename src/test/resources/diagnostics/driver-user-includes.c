#include <stdio.h>
#include <stdlib.h>
#include <linux/module.h>
int init(void) { printf("hi\n"); return 0; }
module_init(init);
MODULE_LICENSE("GPL");
