#ifndef _LINUX_RCULIST_H
#define _LINUX_RCULIST_H
#include <linux/list.h>
#include <linux/rcupdate.h>
/* One processor that nobody interrupts between two statements: the plain lists do, but what is taken out keeps its next. */
static inline void INIT_LIST_HEAD_RCU(struct list_head *list) { INIT_LIST_HEAD(list); }
#define list_next_rcu(list) (*((struct list_head **)(&(list)->next)))
#define hlist_first_rcu(head) (*((struct hlist_node **)(&(head)->first)))
#define hlist_next_rcu(node) (*((struct hlist_node **)(&(node)->next)))
static inline void list_add_rcu(struct list_head *new, struct list_head *head) { list_add(new, head); }
static inline void list_add_tail_rcu(struct list_head *new, struct list_head *head) { list_add_tail(new, head); }
static inline void list_del_rcu(struct list_head *entry)
{
	entry->next->prev = entry->prev;
	entry->prev->next = entry->next;
	entry->prev = LIST_POISON2;
}
static inline void list_replace_rcu(struct list_head *old, struct list_head *new)
{
	new->next = old->next;
	new->prev = old->prev;
	new->prev->next = new;
	new->next->prev = new;
	old->prev = LIST_POISON2;
}
#define list_entry_rcu(ptr, type, member) container_of(READ_ONCE(ptr), type, member)
#define list_first_or_null_rcu(ptr, type, member) ({ struct list_head *__ptr = (ptr), *__next = READ_ONCE(__ptr->next); \
	__ptr != __next ? list_entry_rcu(__next, type, member) : NULL; })
#define list_next_or_null_rcu(head, ptr, type, member) ({ struct list_head *__head = (head), *__ptr = (ptr), \
	*__next = READ_ONCE(__ptr->next); __next != __head ? list_entry_rcu(__next, type, member) : NULL; })
#define list_for_each_rcu(pos, head) for (pos = rcu_dereference((head)->next); pos != (head); pos = rcu_dereference(pos->next))
#define list_for_each_entry_rcu(pos, head, member, cond...) \
	for (pos = list_entry_rcu((head)->next, typeof(*pos), member); &pos->member != (head); \
	     pos = list_entry_rcu(pos->member.next, typeof(*pos), member))
#define list_for_each_entry_srcu(pos, head, member, cond) list_for_each_entry_rcu(pos, head, member)
#define list_for_each_entry_lockless(pos, head, member) list_for_each_entry_rcu(pos, head, member)
#define list_for_each_entry_continue_rcu(pos, head, member) \
	for (pos = list_entry_rcu(pos->member.next, typeof(*pos), member); &pos->member != (head); \
	     pos = list_entry_rcu(pos->member.next, typeof(*pos), member))
#define list_for_each_entry_from_rcu(pos, head, member) \
	for (; &(pos)->member != (head); pos = list_entry_rcu(pos->member.next, typeof(*(pos)), member))
static inline void hlist_add_head_rcu(struct hlist_node *n, struct hlist_head *h) { hlist_add_head(n, h); }
static inline void hlist_add_tail_rcu(struct hlist_node *n, struct hlist_head *h)
{
	struct hlist_node *i, *last = NULL;

	for (i = h->first; i; i = i->next)
		last = i;
	if (!last) {
		hlist_add_head(n, h);
		return;
	}
	n->next = NULL;
	n->pprev = &last->next;
	last->next = n;
}
static inline void hlist_add_before_rcu(struct hlist_node *n, struct hlist_node *next)
{
	n->pprev = next->pprev;
	n->next = next;
	next->pprev = &n->next;
	*n->pprev = n;
}
static inline void hlist_add_behind_rcu(struct hlist_node *n, struct hlist_node *prev)
{
	n->next = prev->next;
	n->pprev = &prev->next;
	prev->next = n;
	if (n->next)
		n->next->pprev = &n->next;
}
static inline void hlist_del_rcu(struct hlist_node *n)
{
	*n->pprev = n->next;
	if (n->next)
		n->next->pprev = n->pprev;
	n->pprev = LIST_POISON2;
}
static inline void hlist_del_init_rcu(struct hlist_node *n)
{
	if (n->pprev) {
		*n->pprev = n->next;
		if (n->next)
			n->next->pprev = n->pprev;
		n->pprev = NULL;
	}
}
#define __mmaplab_hlist_entry(ptr, type, member) ({ struct hlist_node *____ptr = READ_ONCE(ptr); \
	____ptr ? hlist_entry(____ptr, type, member) : NULL; })
#define hlist_for_each_entry_rcu(pos, head, member, cond...) \
	for (pos = __mmaplab_hlist_entry((head)->first, typeof(*(pos)), member); pos; \
	     pos = __mmaplab_hlist_entry((pos)->member.next, typeof(*(pos)), member))
#define hlist_for_each_entry_continue_rcu(pos, member) \
	for (pos = __mmaplab_hlist_entry((pos)->member.next, typeof(*(pos)), member); pos; \
	     pos = __mmaplab_hlist_entry((pos)->member.next, typeof(*(pos)), member))
#endif
