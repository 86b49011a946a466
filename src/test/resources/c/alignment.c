// Over-aligned objects, static and automatic.
int printf(const char *, ...);

static char page[4096] __attribute__((aligned(4096)));
struct line {
  int n;
} __attribute__((aligned(64)));
static struct line lines[2];

static int check(int depth) {
  char buffer[100] __attribute__((aligned(256))) = "text";
  int scalar __attribute__((aligned(32))) = 7;
  struct line local = {depth};
  int bad = ((unsigned long)buffer & 255) + ((unsigned long)&local & 63) + ((unsigned long)&scalar & 31);
  buffer[99] = depth;
  return bad + (depth ? check(depth - 1) : 0) + (buffer[0] != 't') + (buffer[99] != depth) + (scalar != 7) + (local.n != depth);
}

int main(void) {
  printf("%d %d %d\n", (int)((unsigned long)page & 4095), (int)((unsigned long)&lines[1] & 63), (int)sizeof lines);
  printf("%d\n", check(5));
  return 0;
}
// expect: 0 0 128
// expect: 0
