// alloca lives until its function returns, also when called in loops and nested calls.
#include <alloca.h>
#include <stdio.h>
#include <string.h>

struct list { int v; struct list *next; };

static int sum(int n)
{
	struct list *head = 0;
	int s = 0;

	for (int i = 1; i <= n; i++) {
		struct list *l = alloca(sizeof *l);

		l->v = i;
		l->next = head;
		head = l;
	}
	for (; head; head = head->next)
		s = s * 3 % 1000 + head->v;
	return s;
}

static char *twice(char *to, const char *s)
{
	char *copy = __builtin_alloca(strlen(s) * 2 + 1);

	strcpy(copy, s);
	strcat(copy, s);
	return strcpy(to, copy);
}

static int deep(int n)
{
	int *v = alloca(n * sizeof *v + 1);

	for (int i = 0; i < n; i++)
		v[i] = n;
	int r = n ? deep(n - 1) : 0;
	for (int i = 0; i < n; i++)
		r += v[i] == n;
	return r;
}

int main(void)
{
	char out[40];

	printf("%d %d\n", sum(10), sum(100));   // expect: 483 550
	printf("%s\n", twice(out, "again"));    // expect: againagain
	printf("%d\n", deep(20));               // expect: 210
	printf("%d\n", (int)((unsigned long)alloca(3) % 16)); // expect: 0
	char *s = strdupa("copied");
	s[0] = 'C';
	printf("%s\n", s);                      // expect: Copied
	return 0;
}
