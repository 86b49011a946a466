extern void die(void) __attribute__((noreturn)); static int f(int a) { if (a) return 1; die(); } int g(int a) { if (a) return f(1); die(); }
