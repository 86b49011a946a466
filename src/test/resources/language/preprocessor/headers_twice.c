// A header may be included again, by a computed name too; assert.h obeys NDEBUG each time.
#include <stdio.h>
#include <stdio.h>
#define name(x) <x.h>
#define INTS stdint
#include name(stdint)
#define HEADER "limits.h"
#include HEADER
#include <assert.h>

static int calls;

static int count(void)
{
	return ++calls;
}

static void checked(void)
{
	assert(count());
}

#define NDEBUG
#include <assert.h>

static void unchecked(void)
{
	assert(count());
}

#undef NDEBUG
#include <assert.h>

static void again(void)
{
	assert(count() == 2);
}

int main(void)
{
	checked();
	printf("%d\n", calls); // expect: 1
	unchecked();
	printf("%d\n", calls); // expect: 1
	again();
	printf("%d %d %d\n", calls, (int) UINT8_MAX, SCHAR_MIN); // expect: 2 255 -128
	return 0;
}
