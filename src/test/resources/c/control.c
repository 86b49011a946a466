// Loops, switch, goto and the order of evaluation.
int printf(const char *, ...);

static int dense(int x) {
  switch (x) {
    case 0: return 100;
    case 1: return 101;
    case 2:
    case 3: return 102;
    case 4: x += 10;
    case 5: return x;
    default: return -1;
  }
}
static int sparse(unsigned long x) {
  switch (x) {
    case 1: return 1;
    case 1000: return 2;
    case 1000000000000ul: return 3;
    case 0xffffffffffffffff: return 4;
    case 77: return 5;
    case 5 ... 20: return 6;
    case 300: return 7;
  }
  return 0;
}
static const char *command(unsigned cmd) {
  switch (cmd) {
    case 0x80086b01u: return "get";
    case 0x40086b02u: return "set";
    default: return "?";
  }
}
static int letters(char c) {
  switch (c) {
    case 'a' ... 'z': return 1;
    case 'A' ... 'Z': return 2;
    case -1: return 3;
    default: return 0;
  }
}
static int trace;
static int t(int digit) {
  trace = trace * 10 + digit;
  return digit;
}
static int two(int a, int b) { return a * 10 + b; }
static int global = 1;
static int bump(void) {
  global = 10;
  return 1;
}
static int cells[4];
static int *where(void) {
  t(1);
  return cells;
}

int main(void) {
  for (int i = -1; i < 7; i++) printf("%d ", dense(i));
  printf("\n");
  printf("%d %d %d %d %d %d %d %d %d\n", sparse(1), sparse(1000), sparse(1000000000000ul), sparse(-1ul), sparse(77),
      sparse(5), sparse(20), sparse(21), sparse(300));
  printf("%s %s %s\n", command(0x80086b01), command(0x40086b02), command(0));
  printf("%d %d %d %d\n", letters('q'), letters('Q'), letters(-1), letters('0'));
  int n = 0, m = 0;
  while (1) {
    if (++n > 10) break;
    if (n % 2) continue;
    m += n;
  }
  do m--; while (m > 25);
  printf("%d %d\n", n, m);
  int k = 0;
again:
  if (k < 5) {
    k += 2;
    goto again;
  }
  printf("%d\n", k);
  for (;;) {
    for (int i = 0;; i++) {
      if (i == 3) goto out;
    }
  }
out:
  trace = 0;
  two(t(1), t(2));
  printf("%d\n", trace);
  trace = 0;
  int sum = t(1) + t(2) * t(3);
  printf("%d %d\n", trace, sum);
  trace = 0;
  t(0) && t(1);
  t(1) || t(2);
  t(3) ? t(4) : t(5);
  printf("%d\n", trace);
  trace = 0;
  *where() = t(2);
  where()[t(3)] = t(4);
  *where() += t(5);
  printf("%d\n", trace);
  int i = 5;
  printf("%d %d\n", i, i++);
  i = 5;
  printf("%d %d %d\n", i++, i, ++i);
  i = 5;
  i = i++;
  printf("%d\n", i);
  global = 1;
  int r = global + bump();
  global = 1;
  global += bump();
  int g = global;
  global = 1;
  int s = global - bump();
  printf("%d %d %d\n", r, g, s);
  int count = 11, loops = (count + 3) / 4, steps = 0;
  switch (count % 4) {
    case 0: do { steps++;
    case 3: steps++;
    case 2: steps++;
    case 1: steps++;
            } while (--loops > 0);
  }
  printf("%d\n", steps);
  static const void *const jump[] = {&&one, &&two, &&done};
  int state = 0;
  goto *jump[state];
one:
  state += 5;
  goto *jump[1];
two:
  state *= 2;
  void *last = &&done;
  goto *last;
done:
  printf("%d\n", state);
  return 0;
}
// expect: -1 100 101 102 102 14 5 -1
// expect: 1 2 3 4 5 6 6 0 7
// expect: get set ?
// expect: 1 2 3 0
// expect: 11 25
// expect: 6
// expect: 21
// expect: 123 7
// expect: 134
// expect: 1213451
// expect: 6 5
// expect: 6 7 7
// expect: 5
// expect: 11 11 0
// expect: 11
// expect: 10
