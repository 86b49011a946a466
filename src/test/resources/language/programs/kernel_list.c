// The kernel's doubly linked list: heads inside structs, list_for_each_entry_safe, splice, and a hash list.
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

struct list_head { struct list_head *next, *prev; };
struct hlist_node { struct hlist_node *next, **pprev; };
struct hlist_head { struct hlist_node *first; };

#define LIST_HEAD_INIT(name) { &(name), &(name) }
#define LIST_HEAD(name) struct list_head name = LIST_HEAD_INIT(name)
#define container_of(ptr, type, member) ({ const typeof(((type *)0)->member) *__p = (ptr); (type *)((char *)__p - offsetof(type, member)); })
#define list_entry(ptr, type, member) container_of(ptr, type, member)
#define list_for_each_entry(pos, head, member) \
	for (pos = list_entry((head)->next, typeof(*pos), member); &pos->member != (head); \
	     pos = list_entry(pos->member.next, typeof(*pos), member))
#define list_for_each_entry_reverse(pos, head, member) \
	for (pos = list_entry((head)->prev, typeof(*pos), member); &pos->member != (head); \
	     pos = list_entry(pos->member.prev, typeof(*pos), member))
#define list_for_each_entry_safe(pos, n, head, member) \
	for (pos = list_entry((head)->next, typeof(*pos), member), n = list_entry(pos->member.next, typeof(*pos), member); \
	     &pos->member != (head); pos = n, n = list_entry(n->member.next, typeof(*n), member))
#define hlist_entry_safe(ptr, type, member) ({ typeof(ptr) ____ptr = (ptr); ____ptr ? container_of(____ptr, type, member) : NULL; })
#define hlist_for_each_entry(pos, head, member) \
	for (pos = hlist_entry_safe((head)->first, typeof(*(pos)), member); pos; \
	     pos = hlist_entry_safe((pos)->member.next, typeof(*(pos)), member))

static inline void __list_add(struct list_head *new, struct list_head *prev, struct list_head *next)
{
	next->prev = new;
	new->next = next;
	new->prev = prev;
	prev->next = new;
}
static inline void list_add(struct list_head *new, struct list_head *head) { __list_add(new, head, head->next); }
static inline void list_add_tail(struct list_head *new, struct list_head *head) { __list_add(new, head->prev, head); }
static inline void list_del(struct list_head *e) { e->next->prev = e->prev; e->prev->next = e->next; e->next = e->prev = NULL; }
static inline int list_empty(const struct list_head *head) { return head->next == head; }
static inline void list_splice_init(struct list_head *list, struct list_head *head)
{
	if (list_empty(list))
		return;
	list->prev->next = head->next;
	head->next->prev = list->prev;
	list->next->prev = head;
	head->next = list->next;
	list->next = list->prev = list;
}
static inline void hlist_add_head(struct hlist_node *n, struct hlist_head *h)
{
	n->next = h->first;
	if (h->first)
		h->first->pprev = &n->next;
	h->first = n;
	n->pprev = &h->first;
}
static inline void hlist_del(struct hlist_node *n) { *n->pprev = n->next; if (n->next) n->next->pprev = n->pprev; }

struct task { int pid; char state; struct list_head run; struct hlist_node hash; };

static LIST_HEAD(ready);
static struct hlist_head table[4];

static void show(const char *what, struct list_head *head)
{
	struct task *t;

	printf("%s:", what);
	list_for_each_entry(t, head, run)
		printf(" %d", t->pid);
	printf("\n");
}

int main(void)
{
	LIST_HEAD(waiting);
	struct task *t, *n;

	for (int i = 1; i <= 8; i++) {
		t = calloc(1, sizeof *t);
		t->pid = i * 7;
		if (i % 3)
			list_add_tail(&t->run, &ready);
		else
			list_add(&t->run, &waiting);
		hlist_add_head(&t->hash, &table[t->pid % 4]);
	}
	show("ready", &ready);                  // expect: ready: 7 14 28 35 49 56
	show("waiting", &waiting);              // expect: waiting: 42 21
	list_for_each_entry_safe(t, n, &ready, run)
		if (t->pid % 2 == 0) {
			list_del(&t->run);
			list_add(&t->run, &waiting);
		}
	show("ready", &ready);                  // expect: ready: 7 35 49
	list_splice_init(&waiting, &ready);
	show("spliced", &ready);                // expect: spliced: 56 28 14 42 21 7 35 49
	printf("%d %d\n", list_empty(&waiting), list_empty(&ready)); // expect: 1 0
	list_for_each_entry_reverse(t, &ready, run)
		printf("%d\n", t->pid);
	// expect: 49
	// expect: 35
	// expect: 7
	// expect: 21
	// expect: 42
	// expect: 14
	// expect: 28
	// expect: 56
	hlist_for_each_entry(t, &table[1], hash)
		printf("bucket 1: %d\n", t->pid);
	// expect: bucket 1: 49
	// expect: bucket 1: 21
	list_for_each_entry_safe(t, n, &ready, run) {
		list_del(&t->run);
		hlist_del(&t->hash);
		free(t);
	}
	printf("%d %d\n", list_empty(&ready), !table[0].first && !table[1].first && !table[2].first && !table[3].first);
	// expect: 1 1
	return 0;
}
