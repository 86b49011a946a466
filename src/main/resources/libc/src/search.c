/* search.h: hash table, binary tree, linear search, linked list. */
#include <errno.h>
#include <search.h>
#include <stdlib.h>
#include <string.h>

static ENTRY *table;
static size_t size, used;

int hcreate(size_t wanted)
{
  if (table)
    return 0;
  for (size = wanted < 3 ? 3 : wanted | 1;; size += 2) {
    size_t d = 3;

    while (d * d <= size && size % d)
      d += 2;
    if (d * d > size)
      break;
  }
  used = 0;
  table = calloc(size, sizeof *table);
  return table != NULL;
}

void hdestroy(void)
{
  free(table);
  table = NULL;
}

ENTRY *hsearch(ENTRY item, ACTION action)
{
  size_t at = strlen(item.key);

  for (const char *c = item.key; *c; c++)
    at = at * 31 + (unsigned char)*c;
  for (size_t tried = 0; tried < size; tried++) {
    ENTRY *e = &table[(at + tried) % size];

    if (!e->key) {
      if (action == FIND) {
        errno = ESRCH;
        return NULL;
      }
      *e = item;
      used++;
      return e;
    }
    if (!strcmp(e->key, item.key))
      return e;
  }
  errno = action == ENTER ? ENOMEM : ESRCH;
  return NULL;
}

struct node {
  const void *key;
  struct node *left, *right;
};

void *tfind(const void *key, void *const *root, __compar_fn_t compare)
{
  struct node *n = root ? *root : NULL;

  while (n) {
    int order = compare(key, n->key);

    if (!order)
      return n;
    n = order < 0 ? n->left : n->right;
  }
  return NULL;
}

void *tsearch(const void *key, void **root, __compar_fn_t compare)
{
  struct node **at = (struct node **)root;

  if (!root)
    return NULL;
  while (*at) {
    int order = compare(key, (*at)->key);

    if (!order)
      return *at;
    at = order < 0 ? &(*at)->left : &(*at)->right;
  }
  *at = malloc(sizeof **at);
  if (*at) {
    (*at)->key = key;
    (*at)->left = (*at)->right = NULL;
  }
  return *at;
}

void *tdelete(const void *restrict key, void **restrict root, __compar_fn_t compare)
{
  struct node **at = (struct node **)root, *gone, *parent = NULL;

  if (!root)
    return NULL;
  while (*at) {
    int order = compare(key, (*at)->key);

    if (!order)
      break;
    parent = *at;
    at = order < 0 ? &(*at)->left : &(*at)->right;
  }
  if (!*at)
    return NULL;
  gone = *at;
  if (gone->left && gone->right) {
    struct node **next = &gone->right;

    while ((*next)->left)
      next = &(*next)->left;
    gone->key = (*next)->key;
    at = next;
    gone = *next;
  }
  *at = gone->left ? gone->left : gone->right;
  free(gone);
  return parent ? (void *)parent : (void *)root;
}

static void walk(const struct node *n, void (*action)(const void *, VISIT, int), int level)
{
  if (!n->left && !n->right) {
    action(n, leaf, level);
    return;
  }
  action(n, preorder, level);
  if (n->left)
    walk(n->left, action, level + 1);
  action(n, postorder, level);
  if (n->right)
    walk(n->right, action, level + 1);
  action(n, endorder, level);
}

void twalk(const void *root, void (*action)(const void *, VISIT, int))
{
  if (root && action)
    walk(root, action, 0);
}

void tdestroy(void *root, void (*action)(void *))
{
  struct node *n = root;

  if (!n)
    return;
  tdestroy(n->left, action);
  tdestroy(n->right, action);
  action((void *)n->key);
  free(n);
}

void *lfind(const void *key, const void *base, size_t *count, size_t width, __compar_fn_t compare)
{
  for (size_t i = 0; i < *count; i++)
    if (!compare(key, (const char *)base + i * width))
      return (char *)base + i * width;
  return NULL;
}

void *lsearch(const void *key, void *base, size_t *count, size_t width, __compar_fn_t compare)
{
  void *found = lfind(key, base, count, width, compare);

  return found ? found : memcpy((char *)base + (*count)++ * width, key, width);
}

struct link {
  struct link *next, *previous;
};

void insque(void *element, void *before)
{
  struct link *e = element, *b = before;

  if (!b) {
    e->next = e->previous = NULL;
    return;
  }
  e->next = b->next;
  b->next = e;
  if (e->next)
    e->next->previous = e;
  e->previous = b;
}

void remque(void *element)
{
  struct link *e = element;

  if (e->next)
    e->next->previous = e->previous;
  if (e->previous)
    e->previous->next = e->next;
}
