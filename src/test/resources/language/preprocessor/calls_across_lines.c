// A call's arguments may span lines, hold newlines in strings by splice, and end with directives after.
#include <stdio.h>

#define three(a, b, c) \
	printf("%s-%s-%s\n", #a, #b, #c)
#define add(a, b) ((a) + (b))

int main(void)
{
	three(one,
	      two,
	      three); // expect: one-two-three
	three(

	a

	,
	b /* comment
	     on lines */ + 1,
	c); // expect: a-b + 1-c
	printf("%d\n", add
	       (
	       1
	       ,
	       add(2,
		   3)
	       )
	      ); // expect: 6
	three("x\
y", 'z', \
	      w);
	// expect: "xy"-'z'-w
	return 0;
}
