/** Charts beside the numbers of an experiment: artifacts of MLflow runs, over its REST API and with no client library. */
@NullMarked
package io.portolan.mlflow;

import org.jspecify.annotations.NullMarked;
