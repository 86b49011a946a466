#ifndef LLIST_H
#define LLIST_H
#include <linux/atomic.h>
#include <linux/container_of.h>
#include <linux/stddef.h>
#include <linux/types.h>

struct llist_head { struct llist_node *first; };
struct llist_node { struct llist_node *next; };

#define LLIST_HEAD_INIT(name) { NULL }
#define LLIST_HEAD(name) struct llist_head name = LLIST_HEAD_INIT(name)
#define llist_entry(ptr, type, member) container_of(ptr, type, member)
#define member_address_is_nonnull(ptr, member) ((uintptr_t)(ptr) + offsetof(typeof(*(ptr)), member) != 0)
#define llist_for_each(pos, node) for ((pos) = (node); pos; (pos) = (pos)->next)
#define llist_for_each_safe(pos, n, node) for ((pos) = (node); (pos) && ((n) = (pos)->next, true); (pos) = (n))
#define llist_for_each_entry(pos, node, member) \
	for ((pos) = llist_entry((node), typeof(*(pos)), member); member_address_is_nonnull(pos, member); \
	     (pos) = llist_entry((pos)->member.next, typeof(*(pos)), member))
#define llist_for_each_entry_safe(pos, n, node, member) \
	for (pos = llist_entry((node), typeof(*pos), member); member_address_is_nonnull(pos, member) && \
	     (n = llist_entry(pos->member.next, typeof(*n), member), true); pos = n)

static inline void init_llist_head(struct llist_head *list) { list->first = NULL; }
#if MMAPLAB_LINUX_VERSION_CODE >= 0x060600
static inline void init_llist_node(struct llist_node *node) { node->next = node; }
static inline bool llist_on_list(const struct llist_node *node) { return node->next != node; }
#endif
static inline bool llist_empty(const struct llist_head *head) { return READ_ONCE(head->first) == NULL; }
static inline struct llist_node *llist_next(struct llist_node *node) { return node->next; }
static inline bool llist_add_batch(struct llist_node *new_first, struct llist_node *new_last, struct llist_head *head)
{
	struct llist_node *first = head->first;

	new_last->next = first;
	head->first = new_first;
	return !first;
}
static inline bool __llist_add_batch(struct llist_node *new_first, struct llist_node *new_last, struct llist_head *head)
{
	return llist_add_batch(new_first, new_last, head);
}
static inline bool llist_add(struct llist_node *new, struct llist_head *head) { return llist_add_batch(new, new, head); }
static inline bool __llist_add(struct llist_node *new, struct llist_head *head) { return llist_add(new, head); }
static inline struct llist_node *llist_del_all(struct llist_head *head)
{
	struct llist_node *first = head->first;

	head->first = NULL;
	return first;
}
static inline struct llist_node *__llist_del_all(struct llist_head *head) { return llist_del_all(head); }
static inline struct llist_node *llist_del_first(struct llist_head *head)
{
	struct llist_node *first = head->first;

	if (first)
		head->first = first->next;
	return first;
}
#if MMAPLAB_LINUX_VERSION_CODE >= 0x060600
static inline struct llist_node *llist_del_first_init(struct llist_head *head)
{
	struct llist_node *n = llist_del_first(head);

	if (n)
		init_llist_node(n);
	return n;
}
static inline bool llist_del_first_this(struct llist_head *head, struct llist_node *this)
{
	if (head->first != this)
		return false;
	head->first = this->next;
	return true;
}
#endif
static inline struct llist_node *llist_reverse_order(struct llist_node *head)
{
	struct llist_node *reversed = NULL;

	while (head) {
		struct llist_node *next = head->next;

		head->next = reversed;
		reversed = head;
		head = next;
	}
	return reversed;
}

#endif
