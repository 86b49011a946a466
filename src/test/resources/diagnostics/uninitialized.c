// Variables that are read before anything was assigned to them, on every path.
extern int use(int), cond(void); extern void die(void) __attribute__((noreturn)); extern int *gp;
extern void fill(int *);
int f1(void) { int x; return x; }
int f2(void) { int x; if (cond()) x = 1; return x; }
int f3(void) { int x; x++; return x; }
int f4(void) { int x; x += 2; return 0; }
int f5(void) { int x; use(x); x = 2; return x; }
int f6(void) { int x; if (x) return 1; return 2; }
int f7(void) { int x; if (cond()) return x; return 2; }
int f8(void) { int x; while (cond()) { use(x); x = 1; } return 0; }
int f9(void) { int x, y = 2; y = x + y; return y; }
int f10(void) { char *p; return *p; }
int f11(void) { int *p; *p = 3; return 0; }
int f12(void) { int x; int y = x; return 0; }
int f13(void) { int x; (void)x; return 0; }
int f14(void) { int x; fill(&x); return x; }
int f15(void) { int x; switch (cond()) { case 1: x = 1; break; case 2: x = 3; break; } return x; }
int f16(void) { int x = x; return x; }
int f23(void) { int r; if (cond() && r) return 1; return 0; }
int f26(int n) { int x; for (int i = 0; i < n; i++) x = i; return x; }
int f27(int n) { int x; do { x = n; } while (--n); return x; }
int f28(void) { int x, y; y = x; x = 3; return x; }
int f29(void) { int x; return use(x) + x; }
int f30(void) { unsigned long v; v |= 4; return v; }
int g1(int n) { int err; if (n) { err = 1; } else { err = 2; } return err; }
int g2(int n) { int ret, i; for (i = 0; i < n; i++) ret += i; return ret; }
int g3(void) { int sum; int i; sum = sum + 1; for (i = 0; i < 3; i++) use(i); return sum; }
int g4(void) { long v; int k = (int)v; return k; }
int g5(void) { int x; switch (x) { case 1: return 2; } return 0; }
int g6(void) { int x; if (x == 3) return 1; return 0; }
int g7(void) { int x; if (!x) return 1; return 0; }
int g8(void) { int x; if (cond()) return 1; return x; }
int g9(void) { int x; if (cond()) die(); return x; }
int g10(void) { int x; gp[x] = 1; return 0; }
int g11(void) { int *p; p[2] = 1; return 0; }
int g12(void) { struct { int a; } *p; p->a = 1; return 0; }
int g13(void) { struct { int a; } *p; return p->a; }
int g14(void) { int x; int y = x * 2 + 1; return use(y); }
int g15(void) { int x; return -x; }
int g16(void) { int x; asm volatile("" : "=r"(x)); return x; }
int g17(void) { int x; ({ x = 2; }); return x; }
int g18(void) { int x, y; if ((x = cond()) && (y = cond())) use(1); return x; }
int g19(void) { int x; for (;;) { x = 1; break; } return x; }
int g20(void) { int x; while (cond()) { x = 2; break; } return x; }
int g21(void) { int x; do { use(1); } while (cond()); return x; }
int g22(void) { unsigned char c; int a = c + 1; use(a); return 0; }
int g23(void) { int x; return gp[x]; }
int g24(void) { void (*f)(void); f(); return 0; }
int g25(void) { int x, y = 0; again: if (y) return x; x = 3; y = 1; goto again; }
int g27(void) { int x; use(1 + x); return 0; }
int g30(void) { int a, b; a = b = cond(); return a + b; }
