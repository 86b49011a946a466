#ifndef OWN_HEADER_H
#define OWN_HEADER_H
struct shared { int value; }
int helper(int a);
#define OWN_MACRO(p) ((p)->valeu + oops)
static int unused_in_header(void) { return undeclared_here; }
#endif
