int old(void) __attribute__((deprecated)); int old2(void) __attribute__((deprecated("use new"))); int f(void) { return old() + old2(); }
