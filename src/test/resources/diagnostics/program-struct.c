#include <stdio.h>
#include <string.h>
struct person { char name[20]; int age; };
int main(void)
{
	struct person p, *q;
	p.name = "Ann";
	p->age = 5;
	q.age = 6;
	q->nam = 3;
	person r;
	struct person s = { "Bob", 5, 6 };
	struct person t = { .aeg = 5 };
	strcpy(q->name, 'x');
	if (p == s)
		printf("same\n");
	printf("%d\n", p);
	return strcmp(p.name, q) + strlen(p);
}
