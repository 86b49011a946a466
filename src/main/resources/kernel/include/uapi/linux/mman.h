#include <uapi/asm-generic/mman-common.h>
