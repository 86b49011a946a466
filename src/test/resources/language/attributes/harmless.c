// Attributes that change nothing here, in all the places where they may stand.
#include <stdio.h>
#include <stdlib.h>

__attribute__((cold, noinline)) __attribute__((const)) static int f(int x) { return x; }
static __inline__ int __attribute__((always_inline)) g(int x) { return x + 1; }
extern void *my_alloc(size_t n) __attribute__((malloc, alloc_size(1), returns_nonnull, warn_unused_result));
void my_log(const char *format, ...) __attribute__((format(printf, 1, 2), nonnull(1), hot));
char *my_name(const char *s) __attribute__((pure, format_arg(1)));
__attribute__((visibility("default"), no_instrument_function, optimize("O0"))) int h(void) { return 3; }
struct __attribute__((packed)) a { char c; int i; } __attribute__((aligned(2)));
struct b { char c; int i __attribute__((packed)); short s __attribute__((aligned(8))); };
enum __attribute__((packed)) small { ONE, TWO };
typedef int word __attribute__((mode(DI)));
typedef unsigned byte __attribute__((__mode__(__QI__)));
typedef int unaligned __attribute__((aligned(1), may_alias));
typedef union { int *i; const int *c; } either __attribute__((transparent_union));

void *my_alloc(size_t n) { return malloc(n); }
void my_log(const char *format, ...) { printf("%s\n", format); }  // expect: log
char *my_name(const char *s) { return (char *)s; }
static int first(either e) { return *e.c; }

int main(int argc __attribute__((unused)), char **argv __attribute__((__unused__)))
{
	int local __attribute__((aligned(64))) = 4, *p = &local;
	const int constant = 6;
	void *memory = my_alloc(3);

	my_log("log");
	printf("%d %d %d %s\n", f(1), g(1), h(), my_name("name"));  // expect: 1 2 3 name
	printf("%zu %zu %zu\n", sizeof(struct a), sizeof(struct b), sizeof(enum small));  // expect: 6 16 1
	printf("%zu %zu %zu\n", sizeof(word), sizeof(byte), _Alignof(unaligned));  // expect: 8 1 1
	printf("%d\n", (int)((unsigned long)p % 64));  // expect: 0
	printf("%d %d\n", first(p), first(&constant));  // expect: 4 6
	switch (local) {
	case 4:
		local++;
		__attribute__((fallthrough));
	case 5:
		printf("%d\n", local);          // expect: 5
	}
	free(memory);
	return 0;
}
