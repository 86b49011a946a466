// Functions that change a pointer take its address; lists are edited through pointers to links.
#include <stdio.h>
#include <stdlib.h>

struct node { int value; struct node *next; };

static void push(struct node **list, int value)
{
	struct node *n = malloc(sizeof *n);

	*n = (struct node) { value, *list };
	*list = n;
}

static void remove_value(struct node **list, int value)
{
	for (struct node **at = list; *at;)
		if ((*at)->value == value) {
			struct node *dead = *at;
			*at = dead->next;
			free(dead);
		} else {
			at = &(*at)->next;
		}
}

static void print(const struct node *n)
{
	for (; n; n = n->next)
		printf("%d%s", n->value, n->next ? "->" : "\n");
}

static void advance(const char **s, int n)
{
	*s += n;
}

int main(void)
{
	struct node *list = 0;
	const char *text = "hello", **pt = &text, ***ppt = &pt;

	for (int i = 1; i <= 5; i++)
		push(&list, i % 3);
	print(list); // expect: 2->1->0->2->1
	remove_value(&list, 1);
	print(list); // expect: 2->0->2
	remove_value(&list, 2);
	print(list); // expect: 0
	advance(&text, 1);
	printf("%s %c\n", *pt, ***ppt); // expect: ello e
	(**ppt)++;
	++**ppt;
	printf("%s\n", text); // expect: lo
	printf("%c\n", *++*pt); // expect: o
	return 0;
}
