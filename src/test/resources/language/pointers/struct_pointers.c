// ->, (*p)., address of members, arrays in structs and structs in arrays, chains of both.
#include <stdio.h>

struct address { char street[12]; int number; };
struct person { const char *name; struct address home, *work; struct person *friends[2]; };

static void move(struct person *p, int number)
{
	p->home.number = number;
	if (p->work)
		(*p->work).number++;
}

static struct person *chain(struct person *p)
{
	return p->friends[0];
}

int main(void)
{
	struct address office = { "Main", 1 };
	struct person a = { "ann", { "Elm", 5 }, &office }, b = { "bob", .work = &office, .friends = { &a } };
	struct person all[] = { a, b }, *p = all, *q = &b;
	int *number = &a.home.number;

	move(&a, 50);
	printf("%d %d\n", *number, office.number); // expect: 50 2
	printf("%s %s\n", b.friends[0]->name, chain(q)->home.street); // expect: ann Elm
	printf("%d %d\n", all[0].home.number, p[1].friends[0]->home.number); // expect: 5 50
	printf("%c\n", *q->friends[0]->home.street); // expect: E
	printf("%c\n", (q->friends[0]->work->street)[1]); // expect: a
	printf("%d\n", ++q->friends[0]->home.number); // expect: 51
	printf("%d\n", q->work->number++ + office.number); // expect: 5
	printf("%s\n", (&all[1])[-1].name); // expect: ann
	printf("%s\n", (p++)->name); // expect: ann
	printf("%s %d\n", p->name, (int) (p - all)); // expect: bob 1
	printf("%d\n", &q->work->number == &a.work->number); // expect: 1
	return 0;
}
