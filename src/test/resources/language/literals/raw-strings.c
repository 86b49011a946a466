// Raw strings have no escapes, may span lines, and end only at their own delimiter.
#include <stdio.h>
#include <wchar.h>
#define SHOW(x) #x
#define SAME(x) x

int main(void) {
  printf("%s|\n", R"(a\n"b")"); // expect: a\n"b"|
  printf("%s|\n", R"(one
two \
three // no comment)" " and \"more\""); // expect: one
// expect: two \
// expect: three // no comment and "more"|
  printf("%s|\n", R"--(close )" and )-" )--"); // expect: close )" and )-" |
  printf("%s|\n", SAME(R"(in /* a macro,
(really)))")); // expect: in /* a macro,
// expect: (really))|
  printf("%s|\n", SHOW(R"(x\y
z)")); // expect: R"(x\y
// expect: z)"|
  printf("%zu %zu\n", sizeof R"()", sizeof u8R"x(\e)x"); // expect: 1 3
  printf("%ls %zu\n", LR"(w\t)", wcslen(LR"(w\t)")); // expect: w\t 3
  return sizeof uR"(ab)" + sizeof UR"(ab)" == 6 + 12 ? 0 : 1;
}
