#ifndef _LCM_H
#define _LCM_H
#include <linux/compiler.h>
#include <linux/gcd.h>
static inline unsigned long lcm(unsigned long a, unsigned long b) { return a && b ? a / gcd(a, b) * b : 0; }
static inline unsigned long lcm_not_zero(unsigned long a, unsigned long b) { return lcm(a, b) ?: b ?: a; }
#endif
