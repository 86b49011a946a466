struct a { int x; };
int *f1(int i) { return i; }
int f2(int *p) { return p; }
struct a f3(int i) { return i; }
int f4(struct a a) { return a; }
char *f5(const char *c) { return c; }
char *f6(int *p) { return p; }
void f7(int a) { return a; }
int f8(void) { return; }
int f9(int a) { if (a) return 1; }
int f10(int a) { while (1) { if (a) break; } }
int f11(int a) { for (;;) a++; }
int f12(int a) { switch (a) { case 1: return 1; default: return 2; } }
int f13(int a) { if (a) return 1; else return 2; }
int f14(int a) { do { return a; } while (0); }
int f15(int a) { goto out; out: return a; }
