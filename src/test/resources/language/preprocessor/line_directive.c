// #line renumbers the lines that follow and may rename the file, by macro too.
#include <stdio.h>

#define NUMBER 4000
#define PLACE 77 "by_macro.c"

int main(void)
{
	int a, b, c, d;
	const char *file;

#line 100
	a = __LINE__;
#line 0200 "other name.c"
	b = __LINE__; file = __FILE__;
#line NUMBER

	c = __LINE__;
#line PLACE
	d = __LINE__;
	printf("%d %d %d %d\n", a, b, c, d); // expect: 100 200 4001 77
	puts(file); // expect: other name.c
	puts(__FILE__); // expect: by_macro.c
# 9 "gnu form.c"
	printf("%d %s\n", __LINE__, __FILE__); // expect: 9 gnu form.c
	return 0;
}
