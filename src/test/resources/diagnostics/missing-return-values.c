static int never(int a) { }
static int some(int a) { if (a > 1) return 1; else if (a) return 2; }
static int loop(int a) { while (1) { if (a) break; } }
static int endless(void) { for (;;) ; }
static int sw(int a) { switch (a) { case 1: return 1; default: return 2; } }
static int sw2(int a) { switch (a) { case 1: return 1; } }
static int gone(int a) { goto out; out: ; }
int all(int a) { return never(a) + some(a) + loop(a) + endless() + sw(a) + sw2(a) + gone(a); }
