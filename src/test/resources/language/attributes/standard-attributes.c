// The double square brackets of C2x carry attributes that GNU C obeys in every dialect.
#include <stdio.h>
#include <stddef.h>

struct [[gnu::packed]] Packed {
  char c;
  int i;
};

struct Members {
  char c;
  [[gnu::aligned(16)]] int far;
  int near [[deprecated("unused")]];
};

enum Colour { RED [[maybe_unused]], GREEN };

[[maybe_unused]] static int spare;
static int twice([[maybe_unused]] int x, int y [[maybe_unused]]) { return x * 2; }
[[gnu::constructor]] static void early(void) { puts("early"); } // expect: early

int main(void) {
  [[maybe_unused]] int n = 0;
  [[]] ;
  switch (GREEN) {
    case GREEN:
      n++;
      [[fallthrough]];
    case 7:
      n += 10;
      [[gnu::fallthrough]];
    default:
      n += 100;
  }
  for (int i [[maybe_unused]] = 0; i < 2; i++) {
    n += twice(i, i);
  }
  printf("%d %zu %zu %zu\n", n, sizeof(struct Packed), offsetof(struct Members, far),
      sizeof(struct Members)); // expect: 113 5 16 32
  int a[] = {1, 2, 3};
  int b[2] = {a[a[0]], a[2]};
  printf("%d %d\n", b[0], b[1]); // expect: 2 3
  return 0;
}
