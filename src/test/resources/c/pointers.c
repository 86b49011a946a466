// Pointers, arrays, and the sign of char.
int printf(const char *, ...);

static int table[5] = {10, 20, 30, 40, 50};
static int grid[3][4] = {{1, 2, 3, 4}, {5, 6, 7, 8}, {9, 10, 11, 12}};
static char text[] = "hello";

static void swap(int *a, int *b) {
  int t = *a;
  *a = *b;
  *b = t;
}

static int length(const char *s) {
  const char *p = s;
  while (*p) p++;
  return p - s;
}

static void fill(char *to, const char *from) {
  while ((*to++ = *from++))
    ;
}

struct node {
  struct node *next;
  int value;
};

int main(void) {
  unsigned word = 0xaabbccdd;
  char *bytes = (char *)&word;
  printf("[%x] [%x] [%x]\n", bytes[0], ((unsigned *)bytes)[0], ((unsigned char *)bytes)[1]);
  int a = 1, b = 2;
  swap(&a, &b);
  printf("%d %d\n", a, b);
  int *p = table + 1;
  printf("%d %d %d %d\n", *p, p[2], *(p + 1), p[-1]);
  p += 2;
  printf("%d %ld %d\n", *p, (long)(p - table), p > table);
  printf("%d %d\n", *p++, *p);
  printf("%d %d\n", *--p, *p);
  printf("%d %d %d\n", grid[1][2], *(*(grid + 2) + 1), (int)(sizeof grid / sizeof grid[0]));
  int sum = 0;
  for (int i = 0; i < 3; i++)
    for (int j = 0; j < 4; j++) sum += grid[i][j] * (i - j);
  printf("%d %d\n", sum, length(text));
  char copy[16];
  fill(copy, text);
  copy[0] = 'J';
  printf("%s %s %c\n", copy, text, "abc"[1]);
  struct node third = {0, 3}, second = {&third, 2}, first = {&second, 1};
  int total = 0;
  for (struct node *n = &first; n; n = n->next) total = total * 10 + n->value;
  printf("%d %d\n", total, first.next->next->value);
  long local[8] = {1, [3] = 7, 9};
  printf("%ld %ld %ld %ld\n", local[0], local[3], local[4], local[7]);
  short *sp = (short *)local;
  sp[1] = -2;
  printf("%lx\n", local[0]);
  unsigned char raw[8] = {1, 2, 3, 4, 5, 6, 7, 8};
  printf("%x %lx\n", *(unsigned *)(raw + 1), *(unsigned long *)raw);
  int **pp = &p;
  **pp = 99;
  printf("%d\n", *p);
  void *v = table;
  printf("%d\n", *(int *)(v + 8));
  unsigned long address = (unsigned long)&table[2];
  printf("%d %d\n", *(int *)address, (int)((unsigned long)&table[4] - address));
  double d[3] = {1.5, 2.5};
  d[2] = d[0] + d[1];
  double *dp = &d[1];
  printf("%f %f\n", dp[1], dp[-1]);
  float fl[2];
  fl[0] = 0.1f;
  fl[1] = fl[0] * 3;
  printf("%.9f %.9f\n", fl[0], fl[1]);
  int index = 1;
  table[index] = index = 0;
  int k = 2;
  table[k++] += 5;
  printf("%d %d\n", table[2], k);
  char signs[2] = {(char)200, 'x'};
  printf("%d %d %x\n", signs[0], signs[0] < 0, signs[0]);
  int (*row)[4] = &grid[1];
  printf("%d %d\n", (*row)[3], row[1][0]);
  const char *names[] = {"zero", "one", "two"};
  printf("%s %s %d\n", names[1], names[2] + 1, (int)(sizeof names / sizeof *names));
  return 0;
}
// expect: [ffffffdd] [aabbccdd] [cc]
// expect: 2 1
// expect: 20 40 30 10
// expect: 40 3 1
// expect: 40 40
// expect: 40 50
// expect: 7 10 3
// expect: -22 5
// expect: Jello hello b
// expect: 123 3
// expect: 1 7 9 0
// expect: fffe0001
// expect: 5040302 807060504030201
// expect: 99
// expect: 30
// expect: 30 8
// expect: 4.000000 1.500000
// expect: 0.100000001 0.300000012
// expect: 35 3
// expect: -56 1 ffffffc8
// expect: 8 9
// expect: one wo 3
