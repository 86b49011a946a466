// From a member's address to the struct around it, with the kernel's macro, through lists.
#include <stdio.h>
#include <stddef.h>

#define container_of(ptr, type, member) ({ \
	const typeof(((type *) 0)->member) *__p = (ptr); \
	(type *) ((char *) __p - offsetof(type, member)); })

struct list_head { struct list_head *next, *prev; };
struct item { int id; struct list_head link; char name[8]; struct { long x; } inner; };

#define list_for_each_entry(pos, head, member) \
	for (pos = container_of((head)->next, typeof(*pos), member); \
	     &pos->member != (head); \
	     pos = container_of(pos->member.next, typeof(*pos), member))

static void add_tail(struct list_head *n, struct list_head *head)
{
	n->prev = head->prev;
	n->next = head;
	head->prev->next = n;
	head->prev = n;
}

static int id_of(struct list_head *l)
{
	return container_of(l, struct item, link)->id;
}

int main(void)
{
	struct list_head head = { &head, &head };
	struct item items[3] = { { 1, .name = "one" }, { 2, .name = "two" }, { 3, .name = "three" } };
	struct item *i;

	for (int n = 0; n < 3; n++)
		add_tail(&items[n].link, &head);
	list_for_each_entry(i, &head, link)
		printf("%d %s\n", i->id, i->name);
	// expect: 1 one
	// expect: 2 two
	// expect: 3 three
	printf("%d\n", id_of(&items[1].link)); // expect: 2
	printf("%d\n", container_of(&items[2].inner.x, struct item, inner.x)->id); // expect: 3
	char *c = &items[0].name[1];
	printf("%d\n", container_of(c, struct item, name[1])->id); // expect: 1
	return 0;
}
