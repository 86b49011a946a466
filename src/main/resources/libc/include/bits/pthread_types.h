#ifndef _BITS_PTHREAD_TYPES_H
#define _BITS_PTHREAD_TYPES_H
typedef unsigned long pthread_t;
typedef union { char __size[4]; int __align; } pthread_mutexattr_t;
typedef union { char __size[4]; int __align; } pthread_condattr_t;
typedef unsigned int pthread_key_t;
typedef int pthread_once_t;
typedef union { char __size[56]; long __align; } pthread_attr_t;
typedef union { char __size[40]; int __data[10]; long __align; } pthread_mutex_t;
typedef union { char __size[48]; int __data[12]; long __align; } pthread_cond_t;
typedef union { char __size[56]; int __data[14]; long __align; } pthread_rwlock_t;
typedef union { char __size[8]; long __align; } pthread_rwlockattr_t;
typedef volatile int pthread_spinlock_t;
typedef union { char __size[32]; int __data[8]; long __align; } pthread_barrier_t;
typedef union { char __size[4]; int __align; } pthread_barrierattr_t;
#endif
