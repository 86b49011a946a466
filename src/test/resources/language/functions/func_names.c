// __func__, __FUNCTION__ and __PRETTY_FUNCTION__ are arrays of their function.
#include <stdio.h>
#include <string.h>

static const char *name(void) { return __func__; }
static size_t a_longer_name(void) { return sizeof __func__; }
static int same(void) { return !strcmp(__FUNCTION__, __PRETTY_FUNCTION__) && __func__ == __func__; }
static void trace(const char *where, int line) { printf("%s:%d\n", where, line); }
#define TRACE() trace(__func__, __LINE__)
static const char *third(void) { static const char *const p = __func__; return p + 2; }

int main(void)
{
	const char *__func = "ordinary";

	printf("%s %zu %d\n", name(), a_longer_name(), same()); // expect: name 14 1
	TRACE();                                // expect: main:17
	{
		TRACE();                        // expect: main:19
	}
	printf("%s %c\n", third(), __func__[1]); // expect: ird a
	printf("%s\n", __func);                 // expect: ordinary
	printf("%zu\n", sizeof(__func__) + sizeof __FUNCTION__[0]); // expect: 6
	return 0;
}
