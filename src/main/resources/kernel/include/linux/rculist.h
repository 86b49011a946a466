#ifndef _LINUX_RCULIST_H
#define _LINUX_RCULIST_H
#include <linux/list.h>
#include <linux/rcupdate.h>

static inline void INIT_LIST_HEAD_RCU(struct list_head *list) { INIT_LIST_HEAD(list); }
#define list_next_rcu(list) (*((struct list_head **)(&(list)->next)))
static inline void list_add_rcu(struct list_head *new, struct list_head *head) { list_add(new, head); }
static inline void list_add_tail_rcu(struct list_head *new, struct list_head *head) { list_add_tail(new, head); }
static inline void list_del_rcu(struct list_head *entry)
{
	__list_del_entry(entry);
	entry->prev = LIST_POISON2;
}
static inline void list_replace_rcu(struct list_head *old, struct list_head *new)
{
	list_replace(old, new);
	old->prev = LIST_POISON2;
}
static inline void list_splice_init_rcu(struct list_head *list, struct list_head *head, void (*sync)(void))
{
	if (!list_empty(list)) {
		sync();
		list_splice_init(list, head);
	}
}
static inline void list_splice_tail_init_rcu(struct list_head *list, struct list_head *head, void (*sync)(void))
{
	if (!list_empty(list)) {
		sync();
		list_splice_tail_init(list, head);
	}
}
#define list_entry_rcu(ptr, type, member) container_of(READ_ONCE(ptr), type, member)
#define list_first_or_null_rcu(ptr, type, member) ({ struct list_head *__rcu_head = (ptr); \
	struct list_head *__rcu_next = READ_ONCE(__rcu_head->next); \
	__rcu_head != __rcu_next ? list_entry_rcu(__rcu_next, type, member) : NULL; })
#define list_next_or_null_rcu(head, ptr, type, member) ({ struct list_head *__rcu_head = (head); \
	struct list_head *__rcu_next = READ_ONCE((ptr)->next); \
	__rcu_head != __rcu_next ? list_entry_rcu(__rcu_next, type, member) : NULL; })
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

static inline void hlist_del_rcu(struct hlist_node *n)
{
	__hlist_del(n);
	n->pprev = LIST_POISON2;
}
static inline void hlist_del_init_rcu(struct hlist_node *n)
{
	if (!hlist_unhashed(n)) {
		__hlist_del(n);
		n->pprev = NULL;
	}
}
static inline void hlist_replace_rcu(struct hlist_node *old, struct hlist_node *new)
{
	new->next = old->next;
	new->pprev = old->pprev;
	*new->pprev = new;
	if (new->next)
		new->next->pprev = &new->next;
	old->pprev = LIST_POISON2;
}
#define hlist_first_rcu(head) (*((struct hlist_node **)(&(head)->first)))
#define hlist_next_rcu(node) (*((struct hlist_node **)(&(node)->next)))
#define hlist_pprev_rcu(node) (*((struct hlist_node **)((node)->pprev)))
static inline void hlist_add_head_rcu(struct hlist_node *n, struct hlist_head *h) { hlist_add_head(n, h); }
static inline void hlist_add_before_rcu(struct hlist_node *n, struct hlist_node *next) { hlist_add_before(n, next); }
static inline void hlist_add_behind_rcu(struct hlist_node *n, struct hlist_node *prev) { hlist_add_behind(n, prev); }
static inline void hlist_add_tail_rcu(struct hlist_node *n, struct hlist_head *h)
{
	struct hlist_node *last = h->first;

	while (last && last->next)
		last = last->next;
	if (last)
		hlist_add_behind(n, last);
	else
		hlist_add_head(n, h);
}
#define __hlist_for_each_rcu(pos, head) for (pos = (head)->first; pos; pos = pos->next)
#define hlist_for_each_entry_rcu(pos, head, member, cond...) hlist_for_each_entry(pos, head, member)
#define hlist_for_each_entry_srcu(pos, head, member, cond) hlist_for_each_entry(pos, head, member)
#define hlist_for_each_entry_rcu_notrace(pos, head, member) hlist_for_each_entry(pos, head, member)
#define hlist_for_each_entry_rcu_bh(pos, head, member) hlist_for_each_entry(pos, head, member)
#define hlist_for_each_entry_continue_rcu(pos, member) hlist_for_each_entry_continue(pos, member)
#define hlist_for_each_entry_from_rcu(pos, member) hlist_for_each_entry_from(pos, member)

#endif
