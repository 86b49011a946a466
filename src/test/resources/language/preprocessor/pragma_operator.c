// _Pragma is the operator form of #pragma; inside a macro it may sit amid the text.
#include <stdio.h>

#define DO_PRAGMA(x) _Pragma(#x)
#define PACKED_BEGIN _Pragma("pack(push, 1)")
#define PACKED_END _Pragma("pack(pop)")

PACKED_BEGIN
struct tight {
	char c;
	int i;
};
PACKED_END

struct loose {
	char c;
	int i;
};

DO_PRAGMA(pack(2))
struct two {
	char c;
	int i;
};
DO_PRAGMA(pack())

#pragma unknown things go by
#pragma GCC diagnostic ignored "-Wunused-variable"

int main(void)
{
	printf("%zu\n", sizeof(struct tight)); // expect: 5
	printf("%zu\n", sizeof(struct loose)); // expect: 8
	printf("%zu\n", sizeof(struct two)); // expect: 6
	_Pragma("GCC diagnostic push") puts("in a function"); // expect: in a function
	_Pragma("GCC diagnostic pop")
	return 0;
}
