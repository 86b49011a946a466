static int __attribute__((unused)) f(void) { int a __attribute__((unused)); __attribute__((unused)) int b; return 0; }
static int g __attribute__((__unused__)); static inline int h(void) { return 1; } extern int k; static int (*fp)(void) = 0;
