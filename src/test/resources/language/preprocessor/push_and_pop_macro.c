// #pragma push_macro saves a definition, or its absence, until pop_macro.
#include <stdio.h>

#define VALUE 1
#define str(x) #x
#define xstr(x) str(x)

int main(void)
{
#pragma push_macro("VALUE")
#undef VALUE
#define VALUE 2
#pragma push_macro("VALUE")
#undef VALUE
#define VALUE(x) three x
	puts(xstr(VALUE(!))); // expect: three !
#pragma pop_macro("VALUE")
	printf("%d\n", VALUE); // expect: 2
#pragma pop_macro("VALUE")
	printf("%d\n", VALUE); // expect: 1
#pragma push_macro("ABSENT")
#define ABSENT 5
	printf("%d\n", ABSENT); // expect: 5
#pragma pop_macro("ABSENT")
	puts(xstr(ABSENT)); // expect: ABSENT
	_Pragma("push_macro(\"VALUE\")")
#undef VALUE
	puts(xstr(VALUE)); // expect: VALUE
	_Pragma("pop_macro(\"VALUE\")")
	puts(xstr(VALUE)); // expect: 1
	return 0;
}
