// Structs, unions and bit-fields, by value and by reference.
int printf(const char *, ...);

struct point {
  int x, y;
};
struct big {
  char tag;
  long values[5];
  struct point at;
};
struct odd {
  char bytes[3];
};
struct flags {
  unsigned a : 3;
  int b : 5;
  unsigned c : 24;
  unsigned long d : 40;
  _Bool e : 1;
};
union mix {
  int i;
  float f;
  unsigned char b[4];
};
struct outer {
  int kind;
  union {
    int n;
    char *s;
  };
  struct {
    short lo, hi;
  } pair;
};

static struct point make(int x, int y) {
  struct point p = {x, y};
  return p;
}
static struct point add(struct point a, struct point b) {
  a.x += b.x;
  a.y += b.y;
  return a;
}
static struct big grow(struct big b, int by) {
  b.tag++;
  for (int i = 0; i < 5; i++) b.values[i] += by;
  b.at = add(b.at, make(by, -by));
  return b;
}
static struct odd turn(struct odd o) {
  struct odd r = {{o.bytes[2], o.bytes[1], o.bytes[0]}};
  return r;
}
static long total(const struct big *b) {
  long t = 0;
  for (int i = 0; i < 5; i++) t += b->values[i];
  return t + b->at.x + b->at.y + b->tag;
}

int main(void) {
  struct point p = make(3, 4), q = p;
  q.x = 10;
  printf("%d %d %d %d\n", p.x, p.y, q.x, q.y);
  p = add(p, q);
  printf("%d %d\n", p.x, p.y);
  printf("%d\n", add(make(1, 2), make(3, 4)).y);
  struct big b = {'a', {1, 2, 3, 4, 5}, {6, 7}};
  struct big c = grow(b, 10);
  printf("%ld %ld %c %c\n", total(&b), total(&c), b.tag, c.tag);
  b = grow(b, 1);
  printf("%ld\n", total(&b));
  struct odd o = {"xyz"};
  o = turn(o);
  printf("%c%c%c\n", o.bytes[0], o.bytes[1], o.bytes[2]);
  struct flags f = {.a = 5, .b = -3, .c = 0xabcdef, .d = 0x123456789aul, .e = 1};
  printf("%u %d %x %lx %d %d\n", f.a, f.b, f.c, (unsigned long)f.d, f.e, (int)sizeof f);
  f.a = 9;
  f.b = 17;
  f.c++;
  f.d <<= 4;
  f.e = 2;
  printf("%u %d %x %lx %d\n", f.a, f.b, f.c, (unsigned long)f.d, f.e);
  int got = (f.a = 15), old = f.b++;
  printf("%d %d %d\n", got, old, f.b);
  f.b += 20;
  printf("%d %u\n", f.b, f.a--);
  union mix m;
  m.f = 1.0f;
  printf("%x %x\n", m.i, m.b[3]);
  struct outer u = {.kind = 2, .s = "text", .pair = {1, -1}};
  printf("%d %s %d %d\n", u.kind, u.s, u.pair.lo, u.pair.hi);
  u.n = 5;
  struct outer *up = &u;
  up->pair.hi = up->n;
  printf("%d\n", up->pair.hi);
  struct point *pp = &(struct point){7, 8};
  printf("%d %d\n", pp->x, (struct point){.y = 9}.y);
  struct point array[3] = {{1, 2}, [2] = {.y = 6}};
  array[1] = array[2];
  array[1].x = 5;
  printf("%d %d %d\n", array[0].y, array[1].x + array[1].y, array[2].x);
  struct point chosen = p.x > 100 ? p : q;
  printf("%d\n", chosen.x);
  struct point twice = (p = q);
  printf("%d %d\n", twice.x, p.x);
  printf("%d\n", (q.x = 1, q).x);
  struct big *bp = &b, copy = *bp;
  copy.values[2] = 0;
  printf("%ld %ld\n", bp->values[2], copy.values[2]);
  printf("%d %d\n", (int)__builtin_offsetof(struct big, at), (int)sizeof(struct big));
  return 0;
}
// expect: 3 4 10 4
// expect: 13 8
// expect: 6
// expect: 125 176 a b
// expect: 131
// expect: zyx
// expect: 5 -3 abcdef 123456789a 1 16
// expect: 1 -15 abcdf0 23456789a0 1
// expect: 7 -15 -14
// expect: 6 7
// expect: 3f800000 3f
// expect: 2 text 1 -1
// expect: 5
// expect: 7 9
// expect: 2 11 0
// expect: 10
// expect: 10 10
// expect: 1
// expect: 4 0
// expect: 48 56
