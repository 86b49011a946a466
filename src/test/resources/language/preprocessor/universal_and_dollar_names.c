// Dollar signs and non-ASCII letters may stand in identifiers, and # keeps them.
#include <stdio.h>

#define str(x) #x
#define $ 5
#define a$b(c$) (c$ + 1)
#define größe 9

int main(void)
{
	int $x = 1, y$ = 2, naïve = 3;

	printf("%d\n", $x + y$ + naïve); // expect: 6
	printf("%d\n", $); // expect: 5
	printf("%d\n", a$b(6)); // expect: 7
	printf("%d\n", größe); // expect: 9
	puts(str(größe $x)); // expect: größe $x
	return 0;
}
