// __builtin_return_address and __builtin_frame_address: stable within a call, different between calls.
#include <stdio.h>

static void *last;

__attribute__((noinline)) static void *here(void) { return __builtin_return_address(0); }
__attribute__((noinline)) static void *frame(void) { return __builtin_frame_address(0); }

static int deeper(int n)
{
	char local;

	if (n == 0)
		return 0;
	last = __builtin_frame_address(0);
	return (last != 0) + deeper(n - 1) + (&local == 0);
}

int main(void)
{
	void *a = here(), *b = here();

	printf("%d\n", a != 0 && a != b);       // expect: 1
	printf("%d\n", __builtin_extract_return_addr(a) == a); // expect: 1
	printf("%d\n", frame() == frame());     // expect: 1
	printf("%d\n", deeper(5));              // expect: 5
	printf("%d\n", __builtin_frame_address(0) > frame()); // expect: 1
	return 0;
}
