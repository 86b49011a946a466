// GNU C's nested functions: called directly, they see the variables of the functions around them.
#include <stdio.h>
#include <stdlib.h>

static int total(int n) {
  int sum = 0;
  void add(int k) { sum += k; }
  for (int i = 1; i <= n; i++)
    add(i);
  return sum;
}

static long factorial(int n) {
  long go(int k) { return k < 2 ? 1 : k * go(k - 1); }
  return go(n);
}

static int recursive(int depth) {
  int mine = depth * 10;
  int look(void) { return mine + depth; }
  if (depth > 0)
    return recursive(depth - 1) + look();
  return look();
}

struct point {
  int x, y, z, more[10];
};

static struct point moved(struct point p, int by) {
  struct point shift(int n) {
    struct point q = p;
    q.x += n;
    q.more[9] = by;
    p.y++;
    return q;
  }
  shift(1);
  return shift(by);
}

static int levels(int a) {
  int b = a + 1;
  int middle(int c) {
    int inner(int d) {
      a++;
      b += d;
      return a + b + c + d;
    }
    return inner(c) + inner(c + 1);
  }
  int r = middle(5);
  return r * 1000 + a * 100 + b;
}

static int mutual(int n) {
  int count = 0;
  auto int odd(int k);
  int even(int k) {
    count++;
    return k == 0 ? 1 : odd(k - 1);
  }
  int odd(int k) {
    count += 100;
    return k == 0 ? 0 : even(k - 1);
  }
  return even(n) * 10000 + count;
}

static int sorted(void) {
  int values[] = {5, 3, 9, 1};
  int compare(const void *a, const void *b) { return *(const int *)a - *(const int *)b; }
  qsort(values, 4, sizeof values[0], compare);
  return values[0] * 1000 + values[1] * 100 + values[2] * 10 + values[3];
}

static int lengths(int n) {
  int a[n];
  double d = 0.5;
  void fill(int v) {
    for (int i = 0; i < n; i++)
      a[i] = v + i;
    d *= 2;
  }
  fill(3);
  return a[n - 1] + (int)d;
}

static int counted(void) {
  static int calls;
  int next(void) {
    static int own = 10;
    return ++calls + own++;
  }
  next();
  return next();
}

static int shadowed(int x) {
  int f(int x) { return x + 1; }
  {
    int f(int y) { return x + y + 2; }
    x = f(1);
  }
  return f(x);
}

static int block(int n) {
  int r = 0;
  while (n-- > 0) {
    int twice = n * 2;
    void take(void) {
      if (twice == 4)
        return;
      r += twice;
    }
    take();
  }
  return r;
}

static int choose(int which) {
  int f(void) { return 1; }
  int g(void) { return 2; }
  int (*table[])(void) = {f, g};
  return table[which]();
}

int main(void) {
  char c = 'a';
  unsigned char small = 250;
  void step(void) { c++, small += 10; }
  step();
  step();
  printf("%c %d\n", c, small);  // expect: c 14
  printf("%d\n", total(10));  // expect: 55
  printf("%ld\n", factorial(10));  // expect: 3628800
  printf("%d\n", recursive(4));  // expect: 110
  struct point p = moved((struct point){1, 2, 3, {4}}, 7);
  printf("%d %d %d %d %d\n", p.x, p.y, p.z, p.more[0], p.more[9]);  // expect: 8 3 3 4 7
  printf("%d\n", levels(1));  // expect: 46313
  printf("%d\n", mutual(4));  // expect: 10203
  printf("%d\n", mutual(5));  // expect: 303
  printf("%d\n", sorted());  // expect: 1359
  printf("%d\n", lengths(6));  // expect: 9
  printf("%d\n", counted());  // expect: 13
  printf("%d\n", counted());  // expect: 17
  printf("%d\n", shadowed(3));  // expect: 7
  printf("%d\n", block(4));  // expect: 8
  printf("%d %d\n", choose(0), choose(1));  // expect: 1 2
  return 0;
}
