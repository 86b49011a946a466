// static inline, extern inline, gnu_inline and inline with an external definition.
#include <stdio.h>

static inline int a(int n) { return n + 1; }
inline int b(int n);
inline int b(int n) { return n + 2; }
extern inline int b(int n);
static inline __attribute__((always_inline)) int c(int n) { static int k; return k += n; }
extern int d(int n);
inline int d(int n) { return n * 3; }
int d(int n);
static __inline__ int unused(int n) { return undefined_thing(n); }
static __always_inline_me(int n) { return n; }
__extension__ static __inline int e(int n) { return n ? n + e(n - 1) : 0; }
static int inline f(void) { return __LINE__; }

int main(void)
{
	int (*p)(int) = a;

	printf("%d %d\n", a(1), p(2));          // expect: 2 3
	printf("%d\n", b(1));                   // expect: 3
	printf("%d %d\n", c(1), c(2) + 0 * c(0)); // expect: 3 2
	printf("%d\n", d(4));                   // expect: 12
	printf("%d\n", e(10));                  // expect: 55
	printf("%d\n", f());                    // expect: 15
	return __always_inline_me(0);
}
