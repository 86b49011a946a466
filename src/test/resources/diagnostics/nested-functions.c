static int unused_outer(void) { int f(void) { return 1; } return 0; }
int g(int n) {
  int never(void) { return n; }
  int bad(void) { return undeclared_thing + n; }
  auto int later(int);
  static int wrong(void);
  int later(int k) { return k + n; }
  int bad2(int a) { return missing(a); }
  int twice(void) { return 1; }
  int twice(void) { return 2; }
  goto out;
  int nolabel(void) { goto out; return 1; }
out:
  return later(1) + bad() + bad2(1) + twice() + nolabel();
}
int h(void) { int later(void) { return 1; } int x = later(); return x; }
